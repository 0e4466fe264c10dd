#!/usr/bin/env python3
"""Learns whom pronouns mean: the weights of two log-linear models over those that each may mean, one for "he" and "she", one for "it" and "they"; and
for these two linear maps of the encoder's vectors, of pronouns and of nouns, whose product says how much the words around both speak for it that
they mean the same.

    pronouns.py MODEL OWN TABLE TABLE…      writes MODEL/pronouns-of-people.tsv, pronouns-of-things.tsv, pronoun-map.tsv, noun-map.tsv

A TABLE is what dateline.extraction.names.PronounTable prints of a part of GUM, OWN what it prints of src/training/texts and of the running stories that running.py lays out, each with empty maps ahead
in the class path; OWN, which is news and counts more, and the first TABLE are learnt from, the others are measured, and so is a third of
the texts of OWN with weights learnt without it. All is drawn towards zero by L2; figures go to standard error.
"""
import collections
import pathlib
import sys

import torch

import bilinear
import data

STRENGTH, RAREST = 2.0, 4
NEWS = 2.0                                  # so much counts a pronoun of our own texts
MAP_STRENGTH = 3.0                          # what draws the maps towards zero


def read(table):
    found, vector = collections.defaultdict(list), bilinear.vectors()
    for line in open(table, encoding='utf-8'):
        document, number, right, features, pronoun, noun = line.rstrip('\n').split('\t')
        found[document, number].append((right == '1', features.split('|'), vector(pronoun), vector(noun)))
    return list(found.items())


class Rows:
    """pronouns and those that each may mean, as matrices"""
    def __init__(self, rows, index):
        cells, owner, right, self.groups = [], [], [], [group(row) for row in rows]
        for i, (_, candidates) in enumerate(rows):
            for good, features, *_ in candidates:
                cells += [(len(owner), index[f]) for f in features if f in index]
                owner.append(i)
                right.append(float(good))
        self.count, self.owner, self.right = len(rows), torch.tensor(owner), torch.tensor(right)
        self.features = torch.sparse_coo_tensor(torch.tensor(cells).T, torch.ones(len(cells)), (len(owner), len(index))).coalesce()
        self.pronouns = torch.stack([c[2] * (g != 'he') for g, (_, cs) in zip(self.groups, rows) for c in cs])
        self.nouns = torch.stack([c[3] for _, cs in rows for c in cs])


def group(row):
    return next(g for g in ('he', 'it', 'they') if f'none {g}' in row[1][0][1])


def indexed(rows):
    seen = collections.Counter(f for _, candidates in rows for _, features, *_ in candidates for f in set(features))
    return {f: i for i, f in enumerate(sorted(f for f in seen if seen[f] >= RAREST))}


class Model:
    def __init__(self, size):
        self.weights = torch.zeros(size, requires_grad=True)
        self.maps = bilinear.maps(bilinear.WIDTH)

    def scores(self, rows, with_maps):
        known = (rows.features @ self.weights[:, None])[:, 0]
        return known + bilinear.product(self.maps, rows.pronouns, rows.nouns) if with_maps else known

    def loss(self, rows, counts, with_maps):
        scores = self.scores(rows, with_maps)
        total = torch.zeros(rows.count).index_add(0, rows.owner, torch.exp(scores))
        good = torch.zeros(rows.count).index_add(0, rows.owner, torch.exp(scores) * rows.right)
        return (counts * (torch.log(total) - torch.log(good))).sum() + STRENGTH * (self.weights ** 2).sum() + MAP_STRENGTH * bilinear.square(self.maps)

    def learn_weights(self, rows, counts): bilinear.learn_weights(self.weights, lambda: self.loss(rows, counts, False))

    def learn_maps(self, rows, counts): bilinear.learn_maps(self.weights, self.maps, lambda: self.loss(rows, counts, True))

    def choices(self, rows, with_maps):
        """of each pronoun: its group, which is chosen, how likely, whether that is right, whether somebody is meant"""
        with torch.no_grad(): scores = self.scores(rows, with_maps)
        ends = torch.cumsum(torch.bincount(rows.owner), 0).tolist()
        for start, end, of in zip([0] + ends, ends, rows.groups):
            likely = torch.softmax(scores[start:end], 0)
            best = int(likely.argmax())
            yield of, best, float(likely[best]), bool(rows.right[start + best]), rows.right[start] == 0

    def report(self, name, rows, with_maps):
        """of the pronouns that mean somebody told of: found; of those that were given somebody: right"""
        chosen = list(self.choices(rows, with_maps))
        for wanted in ('it', 'they') if with_maps else ('he',):
            some, figures = [c for c in chosen if c[0] == wanted], []
            for least in (0, .45, .5, .55, .6, .65, .7, .75, .8):
                given = [right for _, best, likely, right, _ in some if best and likely >= least]
                figures.append(f'{least}: recall {100 * sum(given) / sum(int(c[4]) for c in some):.1f} precision {100 * sum(given) / max(1, len(given)):.1f}')
            print(name, wanted, len(some), *figures, file=sys.stderr)


def write(file, what, lines):
    file.write_text('\n'.join([f'# {what}; learned by src/training/pronouns.py from GUM and from texts of our own.', *lines]) + '\n', encoding='utf-8')


def write_weights(model, index, file, groups):
    others = {'he', 'it', 'they'} - set(groups)
    write(file, f'What speaks for it that {" or ".join(groups)} means somebody or something',
          [f'{f}\t{model.weights[i]:.2f}' for f, i in index.items() if abs(model.weights[i]) >= .05 and f.removeprefix('none ').split()[0] not in others])


def write_maps(model, folder):
    for name, of, one in zip(('pronoun', 'noun'), ('"it" and "they"', 'nouns'), model.maps):
        write(folder / f'{name}-map.tsv', f'A linear map of the encoder\'s vectors of {of}; the last number, of what is added, is always 0',
              ['\t'.join(f'{x:.2f}'.replace('-0.00', '0') for x in [*row.tolist(), 0]) for row in one.detach().T])


def main():
    torch.set_num_threads(1)
    folder = pathlib.Path(sys.argv[1])
    own, gum, *others = [read(table) for table in sys.argv[2:]]
    kept = [row for row in own if data.is_kept_back(data.story_of(pathlib.Path(row[0][0]).stem))]
    names = {id(row) for row in kept}
    for is_last, rows in enumerate(([row for row in own if id(row) not in names], own)):
        index = indexed(gum + rows)
        learnt, counts, model = Rows(gum + rows, index), torch.tensor([1.0] * len(gum) + [NEWS] * len(rows)), Model(len(index))
        measured = list(zip(sys.argv[4:], others)) if is_last else [('own texts, not learnt from', kept)]
        model.learn_weights(learnt, counts)
        for name, some in measured: model.report(name, Rows(some, index), False)
        if is_last: write_weights(model, index, folder / 'pronouns-of-people.tsv', ['he'])
        model.learn_maps(learnt, counts)
        for name, some in measured: model.report(name, Rows(some, index), True)
        if is_last: write_weights(model, index, folder / 'pronouns-of-things.tsv', ['it', 'they'])
    write_maps(model, folder)


if __name__ == '__main__': main()
