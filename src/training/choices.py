"""Learns which words tell events that belong on a timeline, and which time dates each: the weights of resources/models/LANGUAGE/events.tsv
and times.tsv.

    choices.py --stories STORIES --table TABLE --out resources/models/en [--link L] [--ridge R] [--unknown U]

TABLE is what dateline.extraction.events.EventTable writes of the texts. What the reader says of texts that it was trained on is surer
than it ought to be; so the table is to be written with readers that were not (`train.py --without`), one for each part of the texts, and of the third that
is kept back, by the MD5 of the name, with the reader that ships: that is measured.
"""
import argparse
import collections
import hashlib
import pathlib
import sys

import numpy
import torch

FEWEST = 4      # texts in which a feature must stand


def kept_back(name): return int(hashlib.md5(name.encode()).hexdigest(), 16) % 3 == 0


class Word:
    """A word that may tell an event, with the times that may date it."""

    def __init__(self, text, place, sense, block, features):
        self.text, self.place, self.block, self.features = text, place, block, features.split('|')
        self.sense = tuple(map(float, sense.split()))
        self.times, self.links, self.time_features, self.gold = [], [], [], None

    def values(self):
        """its features, and what the reader thinks of it"""
        logit = lambda p: numpy.log(min(max(p, .001), .999) / (1 - min(max(p, .001), .999)))
        return dict.fromkeys(self.features, 1) | {'belongs': logit(self.sense[0]), 'acceptable': logit(sum(self.sense[:2]))}


def words(table):
    found = {}
    for line in open(table, encoding='utf-8'):
        name, place, third, fourth, features = line.rstrip('\n').split('\t')
        if (name, place) not in found: found[name, place] = Word(name, place, third, fourth, features)
        else:
            word = found[name, place]
            word.times.append(third)
            word.links.append(float(fourth))
            word.time_features.append(features.split('|'))
    return list(found.values())


def annotate(all_words, stories, score):
    """the annotated event that each word tells, if any, and its times as EDTF"""
    texts, golds, days = {}, {}, {}
    for word in all_words:
        name = word.text
        if name not in texts:
            texts[name] = score.plain((stories / f'text/{name}.txt').read_text(encoding='utf-8'))
            golds[name] = score.read_gold(stories / f'gold/{name}.tsv', texts[name])['E']
            rows = (stories / f'gold/{name}.tsv').read_text(encoding='utf-8').splitlines()
            days[name] = next((row.split('\t')[1].strip() for row in rows if row.startswith('D\t')), '')
        _, start, end = word.place.rsplit(' ', 2)
        units = word.block.encode('utf-16-le')
        before, own = (units[2 * a:2 * b].decode('utf-16-le') for a, b in ((0, int(start)), (int(start), int(end))))
        block = texts[name].find(score.plain(word.block).strip())
        if block < 0: continue
        at = block + len(score.plain(before).lstrip())
        word.gold = next((g for g in golds[name] if any(t[0] < at + len(own) and at < t[1] for _, _, t in g['places'])), None)
        word.edtf = [days[name] and days[name] + '~' if t == 'news' else '' if t == 'unknown' else t for t in word.times]
    return golds


def right(word, score):
    """for each time whether it is right; none is to be chosen where no time is"""
    good = [score.judge(word.gold['time'], t or None) in ('right', 'none') for t in word.edtf]
    return good if any(good) else [t == 'unknown' for t in word.times]


def frequent(some, features):
    """the features that stand in several texts, numbered"""
    seen = collections.defaultdict(set)
    for word in some:
        for feature in features(word): seen[feature].add(word.text)
    return {f: i for i, f in enumerate(sorted(f for f in seen if len(seen[f]) >= FEWEST))}


def minimised(size, loss):
    weights = torch.zeros(size, requires_grad=True)
    search = torch.optim.LBFGS([weights], max_iter=300, line_search_fn='strong_wolfe')

    def closure():
        search.zero_grad()
        value = loss(weights)
        value.backward()
        return value
    search.step(closure)
    return weights.detach().numpy()


# Events

def event_matrix(some, index):
    x = numpy.zeros((len(some), len(index)), dtype='f4')
    for row, word in enumerate(some):
        for feature, value in word.values().items():
            if feature in index: x[row, index[feature]] = value
    return x


def learn_events(some, index, ridge):
    """logistic regression; a word that tells an event that is merely acceptable counts for neither side by half"""
    x = torch.tensor(event_matrix(some, index))
    y = torch.tensor([0. if w.gold is None else 1. if w.gold['level'] == 'A' else 0.6 for w in some])
    lone = torch.tensor([0. if f in ('any', 'belongs', 'acceptable') else 1. for f in index])
    return minimised(len(index), lambda w: torch.nn.functional.binary_cross_entropy_with_logits(x @ w, y, reduction='sum') + ridge * (lone * w ** 2).sum())


def measure_events(some, golds, chosen):
    """recall of A, precision and F1, if each event that is found were told once"""
    names = {w.text for w in some}
    hit = {(w.text, w.gold['n']) for w, c in zip(some, chosen) if c and w.gold}
    wrong = sum(c and not w.gold for w, c in zip(some, chosen))
    annotated = [(name, g) for name in names for g in golds[name] if g['level'] == 'A']
    recall = sum((name, g['n']) in hit for name, g in annotated) / len(annotated)
    open_ = [(name, g) for name, g in annotated if g['status'] != 'happened']
    precision = len(hit) / max(1, len(hit) + wrong)
    return f'recall {100 * recall:.1f} precision {100 * precision:.1f} F1 {200 * recall * precision / (recall + precision + 1e-9):.1f} going on, expected {100 * sum((n, g["n"]) in hit for n, g in open_) / len(open_):.1f}'


# Statuses

STATUSES = {'HAPPENED': 'happened', 'GOING_ON': 'going-on', 'EXPECTED': 'expected', 'DENIED': 'denied', 'CONDITIONAL': 'conditional', 'PROPOSED': 'proposed'}


def status_parts(some, index):
    x = torch.tensor(event_matrix(some, index))
    likely = torch.log(torch.tensor([w.sense[2:] for w in some]).clamp(min=.001))
    return x, likely, torch.tensor([list(STATUSES.values()).index(w.gold['status']) for w in some])


def status_scores(weights, x, likely): return x @ weights[1:].view(-1, len(STATUSES)) + weights[0] * likely


def learn_statuses(some, index, ridge):
    x, likely, y = status_parts(some, index)
    loss = lambda w: torch.nn.functional.cross_entropy(status_scores(w, x, likely), y, reduction='sum') + ridge * (w[1:] ** 2).sum()
    return minimised(1 + len(index) * len(STATUSES), loss)


def measure_statuses(some, index, weights):
    x, likely, y = status_parts(some, index)
    right = status_scores(torch.tensor(weights), x, likely).argmax(1) == y
    each = {name: f'{int(right[y == i].sum())}/{int((y == i).sum())}' for i, name in enumerate(STATUSES)}
    return f'{100 * float(right.float().mean()):.1f} right; by the reader alone {100 * float((likely.argmax(1) == y).float().mean()):.1f}', each


def save_statuses(path, index, weights):
    with open(path, 'w', encoding='utf-8') as out:
        out.write(f'# What speaks for how an event stands; made by src/training\nreader\t{weights[0]:.2f}\n')
        for feature, i in index.items():
            for k, status in enumerate(STATUSES):
                value = weights[1 + i * len(STATUSES) + k]
                if abs(value) >= .02: out.write(f'{status} {feature}\t{value:.2f}\n')


# Times

def time_matrices(some, index):
    out = []
    for word in some:
        x = numpy.zeros((len(word.times), len(index)), dtype='f4')
        for row, features in enumerate(word.time_features):
            for feature in features:
                if feature in index: x[row, index[feature]] = 1
        out.append(x)
    return out


def learn_times(some, index, score, link, ridge, known=None):
    """the weights, drawn towards those that are known, or else towards zero"""
    xs, goods = time_matrices(some, index), [numpy.array(right(w, score)) for w in some]
    owner = torch.tensor(numpy.concatenate([numpy.full(len(x), i) for i, x in enumerate(xs)]))
    x, good = torch.tensor(numpy.concatenate(xs)), torch.tensor(numpy.concatenate(goods))
    links = torch.tensor(numpy.concatenate([w.links for w in some]), dtype=torch.float32)
    total = lambda values: torch.zeros(len(some)).index_add(0, owner, values)
    before = torch.zeros(len(index)) if known is None else torch.tensor(known)

    def loss(moved):
        weights = before + moved
        scores = x @ weights + (link if link is not None else weights[index['link']]) * links
        likely = torch.exp(scores)
        return -(torch.log(total(likely * good) + 1e-12) - torch.log(total(likely) + 1e-12)).sum() + ridge * (moved ** 2).sum()
    return before.numpy() + minimised(len(index), loss)


def measure_times(some, index, weights, link, score, unknown=0):
    verdicts = collections.Counter()
    for word, x in zip(some, time_matrices(some, index)):
        scores = x @ weights + link * numpy.array(word.links) + unknown * numpy.array([t == 'unknown' for t in word.times])
        verdicts[score.judge(word.gold['time'], word.edtf[int(scores.argmax())] or None)] += 1
    dated = sum(verdicts[v] for v in ('right', 'coarse', 'wrong', 'missing'))
    return {v: round(100 * verdicts[v] / dated, 1) for v in ('right', 'coarse', 'wrong', 'missing')} | {'extra': verdicts['extra'], 'none': verdicts['none']}


def save(path, what, index, weights):
    with open(path, 'w', encoding='utf-8') as out:
        out.write(f'# {what}; made by src/training\n')
        for feature, i in index.items():
            if abs(weights[i]) >= .005: out.write(f'{feature}\t{weights[i]:.2f}\n')


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--stories', required=True, type=pathlib.Path)
    parser.add_argument('--table', required=True)
    parser.add_argument('--out', type=pathlib.Path)
    parser.add_argument('--ridge', type=float, default=3)
    parser.add_argument('--unknown', type=float, default=0, help='added to the weight of no time: the more, the fewer are wrong')
    options = parser.parse_args()
    sys.path.insert(0, str(options.stories / '../../tools'))
    import score_story as score
    torch.set_num_threads(1)
    told = words(options.table)
    learnt, kept = [w for w in told if not kept_back(w.text)], [w for w in told if kept_back(w.text)]
    golds = annotate(learnt, options.stories, score) | annotate(kept, options.stories, score)

    index = frequent(learnt, lambda w: [f for f in w.values() if not f.startswith('stands ')])  # those say how an event stands
    weights = learn_events(learnt, index, options.ridge)
    for name, some in (('learnt', learnt), ('kept back', kept)):
        odds = event_matrix(some, index) @ weights
        for limit in (.4, .5, .6, .7): print('events', name, limit, measure_events(some, golds, odds > numpy.log(limit / (1 - limit))))
    print({f: round(float(weights[index[f]]), 2) for f in ('any', 'belongs', 'acceptable')})
    if options.out: save(options.out / 'events.tsv', 'What speaks for a word as one that tells an event', index, weights)

    told, told_kept = [w for w in learnt if w.gold], [w for w in kept if w.gold]
    index = frequent(told, lambda w: w.features)
    weights = learn_statuses(told, index, options.ridge)
    for name, some in (('learnt', told), ('kept back', told_kept)): print('statuses', name, *measure_statuses(some, index, weights))
    if options.out: save_statuses(options.out / 'statuses.tsv', index, weights)

    index = frequent(told, lambda w: ['link'] + [f for features in w.time_features for f in features])
    weights = learn_times(told, index, score, None, 2 * options.ridge)  # they are many
    link = float(weights[index['link']])
    print(len(told), 'words,', len(index), 'features of times, link', round(link, 2))
    for unknown in (0, .5, 1):
        print('times', unknown, 'learnt', measure_times(told, index, weights, link, score, unknown))
        print('times', unknown, 'kept back', measure_times(told_kept, index, weights, link, score, unknown))
    if 'unknown' in index: weights[index['unknown']] += options.unknown
    if options.out: save(options.out / 'times.tsv', 'What speaks for a time as that of an event', index, weights)


if __name__ == '__main__': main()
