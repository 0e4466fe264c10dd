#!/usr/bin/env python3
"""Learns whom pronouns mean: the weights of a log-linear model over those that each may mean.

    pronouns.py OWN TABLE TABLE… > resources/models/en/pronouns.tsv

A TABLE is what dateline.extraction.names.PronounTable prints of a part of GUM, OWN what it prints of src/training/texts; OWN, which is news and counts more, and the
first TABLE are learnt from, the others are measured, and so is a third of the texts of OWN with weights learnt without it.
Weights are drawn towards zero by L2; figures go to standard error.
"""
import collections
import hashlib
import pathlib
import sys

import torch

STRENGTH, RAREST = 2.0, 4
NEWS = 2.0      # so much counts a pronoun of our own texts


def read(table):
    found = collections.defaultdict(list)
    for line in open(table, encoding='utf-8'):
        document, number, right, features = line.rstrip('\n').split('\t')[:4]
        found[document, number].append((right == '1', features.split('|')))
    return list(found.items())


def matrix(rows, index):
    owner, right, cells = [], [], []
    for i, (_, candidates) in enumerate(rows):
        for good, features in candidates:
            cells += [(len(owner), index[f]) for f in features if f in index]
            owner.append(i)
            right.append(float(good))
    x = torch.sparse_coo_tensor(torch.tensor(cells).T, torch.ones(len(cells)), (len(owner), len(index)))
    return x, torch.tensor(owner), torch.tensor(right)


def indexed(rows):
    seen = collections.Counter(f for _, candidates in rows for _, features in candidates for f in set(features))
    return {f: i for i, f in enumerate(sorted(f for f in seen if seen[f] >= RAREST))}


def learn(rows, index, counts):
    x, owner, right = matrix(rows, index)
    counts = torch.tensor(counts)
    weights = torch.zeros(len(index), requires_grad=True)
    search = torch.optim.LBFGS([weights], max_iter=200, line_search_fn='strong_wolfe')

    def closure():
        search.zero_grad()
        scores = (x @ weights[:, None])[:, 0]
        total = torch.zeros(len(rows)).index_add(0, owner, torch.exp(scores))
        good = torch.zeros(len(rows)).index_add(0, owner, torch.exp(scores) * right)
        loss = (counts * (torch.log(total) - torch.log(good))).sum() + STRENGTH * (weights ** 2).sum()
        loss.backward()
        return loss
    search.step(closure)
    return weights.detach()


def measure(rows, index, weights, least):
    """of the pronouns that mean somebody told of: found; of those that were given somebody: right"""
    x, owner, right = matrix(rows, index)
    scores = (x @ weights[:, None])[:, 0]
    first = torch.cumsum(torch.bincount(owner), 0) - torch.bincount(owner)
    good = given = there = 0
    for start, end in zip(first.tolist(), first.tolist()[1:] + [len(owner)]):
        likely = torch.softmax(scores[start:end], 0)
        best = int(likely.argmax())
        there += right[start] == 0
        if best and likely[best] >= least:
            given += 1
            good += int(right[start + best])
    return f'recall {100 * good / there:.1f} precision {100 * good / given:.1f}'


def report(name, rows, index, weights):
    for group in ('he', 'it', 'they', ''):
        some = [row for row in rows if not group or f'none {group}' in row[1][0][1]]
        print(name, group or 'all', len(some), *(f'{least}: {measure(some, index, weights, least)}' for least in (0, .45, .5, .55, .6, .65, .7, .75, .8)), file=sys.stderr)


def main():
    torch.set_num_threads(1)
    own, gum, *others = [read(table) for table in sys.argv[1:]]
    kept = [row for row in own if int(hashlib.md5(pathlib.Path(row[0][0]).stem.encode()).hexdigest(), 16) % 3 == 0]
    for rows in ([row for row in own if row not in kept], own):
        index = indexed(gum + rows)
        weights = learn(gum + rows, index, [1.0] * len(gum) + [NEWS] * len(rows))
        report('own texts, not learnt from' if len(rows) < len(own) else 'own texts', kept, index, weights)
    for name, rows in zip(sys.argv[3:], others): report(name, rows, index, weights)
    print('# What speaks for it that a pronoun means somebody or something; learned by src/training/pronouns.py from GUM and from texts of our own.')
    for f, i in index.items():
        if abs(weights[i]) >= .05: print(f'{f}\t{weights[i]:.2f}')


if __name__ == '__main__': main()
