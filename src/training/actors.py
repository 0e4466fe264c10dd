#!/usr/bin/env python3
"""Learns which of those named in an article are actors of its story: the weights of a logistic regression.

    actors.py TABLE GOLD_FOLDER > resources/models/en/actors.tsv

TABLE is what ActorTable prints of the stories; GOLD_FOLDER holds their annotations. A third of the stories (MD5 of the name) is kept back.
Weights are drawn towards zero by L2; the figures on five parts of the rest, each scored by what the others teach, go to standard error.
"""
import collections, pathlib, sys
import numpy as np
from logistic import learn, part

QUOTES = str.maketrans({'“': '"', '”': '"', '‘': "'", '’': "'", '–': '-', '—': '-', '\u00a0': ' '})
STRENGTH, RAREST = 8.0, 10


def plain(name): return ' '.join(name.translate(QUOTES).lower().split())


def same(a, b): return a == b or a.endswith(' ' + b) or b.endswith(' ' + a)


def gold(folder, name):
    rows = [line.split('\t') for line in (folder / f'{name}.tsv').read_text(encoding='utf-8').splitlines()]
    return [[plain(n) for n in [row[1]] + (row[2].split('|') if len(row) > 2 else []) if n] for row in rows if row[0] == 'A']


def read(table, folder):
    actors, rows = {}, []
    for line in open(table, encoding='utf-8'):
        name, called, *features = line.rstrip('\n').split('\t')
        name = name.removesuffix('.txt')
        if name not in actors: actors[name] = gold(folder, name)
        called = [plain(n) for n in called.split('|')]
        hits = {i for i, other in enumerate(actors[name]) if any(same(a, b) for a in called for b in other)}
        rows.append((name, called, hits, {f: float(v) for f, v in (x.rsplit('=', 1) for x in features)}))
    return actors, rows


def score(rows, chosen, actors, names):
    found = good = 0; met = collections.defaultdict(set)
    for row, take in zip(rows, chosen):
        if take and row[0] in names: found += 1; good += bool(row[2]); met[row[0]] |= row[2]
    wanted = sum(len(actors[n]) for n in names)
    return 100 * sum(map(len, met.values())) / wanted, 100 * good / max(1, found)


def main():
    actors, rows = read(sys.argv[1], pathlib.Path(sys.argv[2]))
    kept = {n for n in actors if part(n, 3) == 0}
    mine = set(actors) - kept
    texts = collections.defaultdict(set)
    for row in rows:
        for f in row[3] if row[0] in mine else (): texts[f].add(row[0])
    columns = sorted(f for f in texts if len(texts[f]) >= RAREST)
    place = {f: i for i, f in enumerate(columns)}
    x = np.zeros((len(rows), len(columns)))
    for i, row in enumerate(rows):
        for f, v in row[3].items():
            if f in place: x[i, place[f]] = v
    y = np.array([bool(row[2]) for row in rows], float)
    fold = np.array([part(row[0] + 'x', 5) if row[0] in mine else -1 for row in rows])
    p = np.zeros(len(rows))
    for k in range(5): p[fold == k] = 1 / (1 + np.exp(-x[fold == k] @ learn(x[(fold != k) & (fold >= 0)], y[(fold != k) & (fold >= 0)], STRENGTH)))
    w = learn(x[fold >= 0], y[fold >= 0], STRENGTH)
    p[fold < 0] = 1 / (1 + np.exp(-x[fold < 0] @ w))
    print('candidates: recall', *(f'{score(rows, np.ones(len(rows)), actors, s)[0]:.1f}' for s in (mine, kept)), file=sys.stderr)
    for least in (0.3, 0.35, 0.38, 0.4, 0.42, 0.45, 0.5, 0.6):
        figures = [score(rows, p >= least, actors, s) for s in (mine, kept)]
        print(f'likelier than {least}: recall, precision ' + '   kept back '.join(f'{r:.1f} {q:.1f}' for r, q in figures), file=sys.stderr)
    if len(sys.argv) > 3:
        for row, take in zip(rows, p):
            if row[0] in mine: print(f'{take:.2f}', int(bool(row[2])), row[0], '|'.join(row[1]), ','.join(f for f in row[3] if f in place), sep='\t', file=open(sys.argv[3], 'a'))
        return
    print('# How much speaks for it that somebody is an actor of a story; learned by src/training/actors.py.')
    for f, v in zip(columns, w):
        if abs(v) >= 0.05: print(f'{f}\t{v:.2f}')


if __name__ == '__main__':
    main()
