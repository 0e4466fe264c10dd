#!/usr/bin/env python3
"""Learns which events belong to one issue, and which phrase names it: the weights of resources/models/LANGUAGE/issues.tsv.

    issues.py TABLE STORIES > resources/models/en/issues.tsv

TABLE is what dateline.extraction.issues.IssueTable prints of the stories and of the texts of our own, STORIES the folder of both. Pairs of events teach a logistic regression whose weights are
not negative; the limits are those with the best B-cubed F1 on five parts of the texts, each grouped by what the others teach. Phrases
teach a softmax towards their likeness to the editor's names. A third of the stories (MD5 of the name) is kept back and measured alone.
"""
import collections
import hashlib
import pathlib
import sys

import numpy

KINDS = ['two sentences', 'fifteen sentences', 'block', 'sixth', 'sentence words', 'clause words', 'title words', 'days']
RIDGE, PARTS, LIMITS, SLACK = 1e-3, 5, numpy.arange(0.8, 2.5, 0.04), 0.07    # of limits as good but for the slack, the highest: what is not surely one stays apart
SHARPNESS, NAME_RIDGE = 6, 1
QUOTES = str.maketrans({'“': '"', '”': '"', '„': '"', '‘': "'", '’': "'", '–': '-', '—': '-', '\u00a0': ' '})
SMALL = set('a an the of to in on at by for and or with from as is are was were its his her their'.split())


def part(name, parts): return int(hashlib.md5(name.encode()).hexdigest(), 16) % parts


def plain(text): return ' '.join(text.translate(QUOTES).split())


def stems(text):
    """words of a name, roughly without their endings"""
    out = []
    for word in plain(text).lower().replace("'s", ' ').replace('-', ' ').split():
        ending = next((e for e in ('ings', 'ing', 'ers', 'er', 'ions', 'ion', 'ed', 'es', 's', 'e') if word.endswith(e) and len(word) - len(e) >= 3), '')
        if word not in SMALL: out.append(word[:len(word) - len(ending)])
    return out


def likeness(one, other):
    a, b = collections.Counter(stems(one)), collections.Counter(stems(other))
    return 2 * sum((a & b).values()) / max(1, sum(a.values()) + sum(b.values()))


class Story:
    """The events found in a text, the issues that its editor has them in, how every two are alike, and phrases for groups of them."""

    def __init__(self, name, folder):
        self.name = name
        self.text = plain((folder / 'text' / f'{name}.txt').read_text(encoding='utf-8'))
        rows = [line.split('\t') for line in (folder / 'gold' / f'{name}.tsv').read_text(encoding='utf-8').splitlines()]
        self.issues = {row[1]: {n.strip() for n in row[2].split(',')} for row in rows if row[0] == 'I'}
        self.fragments = [(row[1], span) for row in rows if row[0] == 'E' for fragment in row[6:] for span in self.span(fragment, '[', ']')]
        self.gold = collections.defaultdict(set)
        self.pairs, self.phrases = {}, collections.defaultdict(list)

    def span(self, fragment, opening, closing):
        """where the marked word stands, if it does"""
        fragment = plain(fragment)
        if opening not in fragment or closing not in fragment: return []
        left, rest = fragment.split(opening, 1)
        word, right = rest.split(closing, 1)
        at = self.text.find(left + word + right)
        return [(at + len(left), at + len(left) + len(word))] if at >= 0 else []

    def add(self, kind, *cells):
        if kind == 'event':
            for start, end in self.span(cells[1], '⟦', '⟧'):
                met = {n for n, (a, b) in self.fragments if a < end and start < b}
                self.gold[int(cells[0])] |= {issue for issue, events in self.issues.items() if met & events}
        elif kind == 'pair': self.pairs[int(cells[0]), int(cells[1])] = list(map(float, cells[2:]))
        else: self.phrases[tuple(map(int, cells[0].split(',')))].append((cells[1], dict((k, float(v)) for k, v in (x.split('=') for x in cells[2:]))))

    def known(self):
        """pairs of events of which the editor has both"""
        keys = [p for p in self.pairs if self.gold[p[0]] and self.gold[p[1]]]
        return numpy.array([self.pairs[p] for p in keys]).reshape(-1, len(KINDS)), numpy.array([bool(self.gold[a] & self.gold[b]) for a, b in keys], float)

    def matrix(self, weights):
        size = max((a for a, _ in self.pairs), default=0) + 1
        out = numpy.zeros((size, size))
        for (a, b), values in self.pairs.items(): out[a, b] = out[b, a] = numpy.dot(values, weights)
        return out


def read(table, folder):
    stories = {}
    for line in open(table, encoding='utf-8'):
        name, *cells = line.rstrip('\n').split('\t')
        if name not in stories: stories[name] = Story(name, folder)
        stories[name].add(*cells)
    return list(stories.values())


# --- grouping -------------------------------------------------------------------------------------------------------------
def learn(stories):
    """weights of a logistic regression; each text counts as its events; a kind whose weight is negative is left out"""
    known = [story.known() for story in stories]
    x, y = numpy.concatenate([k[0] for k in known]), numpy.concatenate([k[1] for k in known])
    share = numpy.concatenate([numpy.full(len(k[1]), numpy.sqrt(len(k[1])) / max(1, len(k[1]))) for k in known])
    share, scale, columns = share / share.sum(), x.std(0) + 1e-6, list(range(len(KINDS)))
    while True:
        z = numpy.c_[x[:, columns] / scale[columns], numpy.ones(len(x))]
        w, ridge = numpy.zeros(z.shape[1]), numpy.diag([RIDGE] * len(columns) + [0])
        for _ in range(30):
            p = 1 / (1 + numpy.exp(-z @ w))
            w -= numpy.linalg.solve((z * (share * p * (1 - p))[:, None]).T @ z + ridge, z.T @ (share * (p - y)) + ridge @ w)
        if (w[:-1] >= 0).all(): break
        del columns[int(w[:-1].argmin())]
    weights = numpy.zeros(len(KINDS))
    weights[columns] = w[:-1] / scale[columns]
    return weights


def groups(likes, limit, most=8):
    """average link, as the program groups"""
    members, likes = [[i] for i in range(len(likes))], likes.copy()
    numpy.fill_diagonal(likes, -numpy.inf)
    while len(members) > 1:
        one, other = sorted(numpy.unravel_index(likes.argmax(), likes.shape))
        if likes[one, other] < limit and len(members) <= most: break
        a, b = len(members[one]), len(members[other])
        mean = (a * likes[one] + b * likes[other]) / (a + b)
        likes[one], likes[:, one] = mean, mean
        likes[one, one] = -numpy.inf
        likes = numpy.delete(numpy.delete(likes, other, 0), other, 1)
        members[one] += members.pop(other)
    return members


def bcubed(stories, limits_and_weights):
    precision = recall = count = 0
    for story, (weights, limit) in zip(stories, limits_and_weights):
        if len(story.issues) < 2: continue
        for group in groups(story.matrix(weights), limit):
            for event in (e for e in group if story.gold[e]):
                keys = [e for e in story.gold if story.gold[e]]
                gold, got = {e for e in keys if story.gold[e] & story.gold[event]}, {e for e in group if story.gold[e]}
                precision += len(gold & got) / len(got)
                recall += len(gold & got) / len(gold)
                count += 1
    return 100 * precision / count, 100 * recall / count, 200 * precision * recall / (precision + recall) / count


def grouping(mine, kept):
    taught = [learn([s for s in mine if part(s.name + 'x', PARTS) != k]) for k in range(PARTS)]
    of = lambda story: taught[part(story.name + 'x', PARTS)]
    figures = {limit: bcubed(mine, [(of(s), limit) for s in mine]) for limit in LIMITS}
    limit = max(l for l in LIMITS if figures[l][2] > max(f for _, _, f in figures.values()) - SLACK)
    weights = learn(mine)
    print('B-cubed P, R, F1: %.1f %.1f %.1f' % figures[limit], 'limit %.1f;' % limit,
          'kept back %.1f %.1f %.1f' % bcubed(kept, [(weights, limit)] * len(kept)), file=sys.stderr)
    return dict(zip(KINDS, weights)) | {'joined': limit, 'related': limit / 8, 'terms of held': limit}


# --- names ----------------------------------------------------------------------------------------------------------------
def phrases(stories):
    """features of the phrases for each group that the editor has, and their likeness to the editor's name"""
    out = []
    for story in stories:
        for members, found in story.phrases.items():
            counts = collections.Counter(issue for e in members for issue in story.gold[e])
            if counts:
                name = min(counts, key=lambda issue: (-counts[issue], issue))
                right = [0 if values['name alone'] else likeness(name, phrase) for phrase, values in found]     # editors name no issue by a name alone
                out.append((found, numpy.array(right)))
    return out


def naming(mine, kept):
    lists, others = phrases(mine), phrases(kept)
    names = sorted(lists[0][0][0][1])
    table = lambda found: numpy.array([[values[n] for n in names] for _, values in found])
    scale = numpy.concatenate([table(found) for found, _ in lists]).std(0) + 1e-6
    xs = [table(found) / scale for found, _ in lists]
    targets = [numpy.exp(SHARPNESS * y) / numpy.exp(SHARPNESS * y).sum() for _, y in lists]
    w, pace = numpy.zeros(len(names)), numpy.zeros(len(names))
    for _ in range(300):
        step = -NAME_RIDGE * w / len(xs)
        for x, target in zip(xs, targets):
            p = numpy.exp(x @ w - (x @ w).max())
            step = step + x.T @ (target - p / p.sum()) / len(xs)
        pace = 0.8 * pace + step
        w = w + 0.3 * pace
    first = lambda found, y: y[(table(found) / scale @ w).argmax()]
    print('names: likeness %.1f, kept back %.1f' % tuple(100 * numpy.mean([first(*one) for one in some]) for some in (lists, others)), file=sys.stderr)
    return dict(zip(names, w / scale))


def main():
    stories = read(sys.argv[1], pathlib.Path(sys.argv[2]))
    mine, kept = [s for s in stories if part(s.name, 3)], [s for s in stories if not part(s.name, 3)]
    print('# How much each kind of likeness tells that two events belong to one issue, and what makes a phrase its name; made by src/training/issues.py.')
    print('# Two groups are joined from the first limit on; where there are too many, or small ones, from the second.')
    for name, value in (grouping(mine, kept) | naming(mine, kept)).items(): print(f'{name}\t{value:.3f}')


if __name__ == '__main__': main()
