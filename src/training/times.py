"""Learns which time dates an event: the weights of resources/models/LANGUAGE/times.tsv.

    times.py --stories STORIES --table TABLE --out times.tsv [--link L] [--ridge R]

TABLE is what dateline.extraction.events.DatingTable writes of the texts. A log-linear choice among the candidates of a word, of which
those are right that the annotated time of its event agrees with; where none does, none is to be chosen. A third of the texts, by the
MD5 of the name, is kept back. The weight of the reader's own opinion is given, not learnt: the reader has seen two thirds of the texts.
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

    def __init__(self, text): self.text, self.times, self.links, self.features, self.gold = text, [], [], [], None


def words(table):
    found = {}
    for line in open(table, encoding='utf-8'):
        name, place, sense, block, time, link, features = line.rstrip('\n').split('\t')
        word = found.setdefault((name, place), Word(name))
        word.block, word.place, word.sense = block, place, tuple(map(float, sense.split()))
        word.times.append(time)
        word.links.append(float(link))
        word.features.append(features.split('|'))
    return list(found.values())


def annotate(all_words, stories, score):
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
        word.edtf = [days[name] + '~' if t == 'news' else '' if t == 'unknown' else t for t in word.times]


def right(word, score):
    """for each candidate whether it is right"""
    verdicts = [score.judge(word.gold['time'], t or None) for t in word.edtf]
    good = [v in ('right', 'none') for v in verdicts]
    return good if any(good) else [t == 'unknown' for t in word.times]


def matrices(some, index):
    out = []
    for word in some:
        x = numpy.zeros((len(word.times), len(index)), dtype='f4')
        for row, features in enumerate(word.features):
            for feature in features:
                if feature in index: x[row, index[feature]] = 1
        out.append(x)
    return out


def learn(some, index, score, link, ridge):
    xs, goods = matrices(some, index), [numpy.array(right(w, score)) for w in some]
    owner = torch.tensor(numpy.concatenate([numpy.full(len(x), i) for i, x in enumerate(xs)]))
    x, good = torch.tensor(numpy.concatenate(xs)), torch.tensor(numpy.concatenate(goods))
    links = torch.tensor(numpy.concatenate([w.links for w in some]), dtype=torch.float32)
    weights = torch.zeros(len(index), requires_grad=True)
    search = torch.optim.LBFGS([weights], max_iter=200, line_search_fn='strong_wolfe')
    total = lambda values: torch.zeros(len(some)).index_add(0, owner, values)

    def loss():
        search.zero_grad()
        scores = x @ weights + link * links
        likely = torch.exp(scores - 20 * torch.tanh(scores.detach().max() / 20))
        value = -(torch.log(total(likely * good) + 1e-12) - torch.log(total(likely) + 1e-12)).sum() + ridge * (weights ** 2).sum()
        value.backward()
        return value
    search.step(loss)
    return weights.detach().numpy()


def measure(some, index, weights, link, score, none=0):
    verdicts = collections.Counter()
    for word, x in zip(some, matrices(some, index)):
        scores = x @ weights + link * numpy.array(word.links) + none * numpy.array([t == 'unknown' for t in word.times])
        verdicts[score.judge(word.gold['time'], word.edtf[int(scores.argmax())] or None)] += 1
    dated = sum(verdicts[v] for v in ('right', 'coarse', 'wrong', 'missing'))
    return {v: round(100 * verdicts[v] / dated, 1) for v in ('right', 'coarse', 'wrong', 'missing')} | {'extra': verdicts['extra'], 'none': verdicts['none']}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--stories', required=True, type=pathlib.Path)
    parser.add_argument('--table', required=True)
    parser.add_argument('--out')
    parser.add_argument('--link', type=float, default=0.5)
    parser.add_argument('--ridge', type=float, default=0.5)
    parser.add_argument('--none', type=float, default=0)
    options = parser.parse_args()
    sys.path.insert(0, str(options.stories / '../../tools'))
    import score_story as score
    torch.set_num_threads(1)
    all_words = words(options.table)
    annotate(all_words, options.stories, score)
    told = [w for w in all_words if w.gold]
    train, kept = [w for w in told if not kept_back(w.text)], [w for w in told if kept_back(w.text)]
    seen = collections.defaultdict(set)
    for word in train:
        for features in word.features:
            for feature in features: seen[feature].add(word.text)
    index = {f: i for i, f in enumerate(sorted(f for f in seen if len(seen[f]) >= FEWEST))}
    weights = learn(train, index, score, options.link, options.ridge)
    print(len(train), 'words,', len(index), 'features, link', options.link)
    for none in (options.none, options.none + .5, options.none + 1):
        print('none', none, 'learnt', measure(train, index, weights, options.link, score, none))
        print('none', none, 'kept back', measure(kept, index, weights, options.link, score, none))
    if options.out:
        with open(options.out, 'w', encoding='utf-8') as out:
            out.write('# What speaks for a time as that of an event; made by src/training\n')
            out.write(f'link\t{options.link}\n')
            for feature, i in index.items():
                value = weights[i] + (options.none if feature == 'unknown' else 0)
                if abs(value) >= .005: out.write(f'{feature}\t{value:.2f}\n')


if __name__ == '__main__': main()
