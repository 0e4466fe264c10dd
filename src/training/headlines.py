#!/usr/bin/env python3
"""Learns which parts of a clause editors keep in its headline: the weights of a logistic regression.

    headlines.py TABLE GOLD_FOLDER > resources/models/en/headlines.tsv

TABLE is what HeadlineTable prints of the stories and of texts of our own; GOLD_FOLDER holds the headlines that editors gave their events. A part is kept when its word
is in the headline, and is asked about where what it hangs on is kept, and no rule decides. A third of the texts (MD5 of the name) is kept back. Weights are drawn
towards zero by L2; the figures on the parts of the rest and of those kept back go to standard error.
"""
import collections, pathlib, re, sys, unicodedata
import numpy as np
from logistic import learn, part

STRENGTH, RAREST, LEAST = 10.0, 15, 0.1
GENEROUS = 1.2  # added to the odds of any part: much that an editor has other words for would be kept in the words of the text
QUOTES = str.maketrans({'“': '"', '”': '"', '„': '"', '‘': "'", '’': "'", '–': '-', '—': '-', '\u00a0': ' '})
ENDS = ('ing', 'ed', 'es', 's')


def dense(text): return re.sub(r'\s+', '', text.translate(QUOTES))


def stems(text):
    found = set()
    for word in re.findall(r'[^\W_]+', unicodedata.normalize('NFKD', text).lower()):
        end = next((e for e in ENDS if word.endswith(e) and len(word) - len(e) >= 3), '')
        found.add(word.removesuffix(end))
    return found


def gold(folder, name):
    """headlines, each with what stands before the word that tells it, the word, and what stands behind, without spaces"""
    found = []
    for line in (folder / f'{name}.tsv').read_text(encoding='utf-8').splitlines():
        row = line.split('\t')
        if row[0] != 'E': continue
        marked = (re.match(r'(.*?)\[([^\]]+)\](.*)', cell) for cell in row[6:])
        found += [(row[5], *map(dense, m.groups())) for m in marked if m]
    return found


def headline(sentence, headlines):
    before, word, behind = map(dense, re.match(r'(.*)⟦(.*)⟧(.*)', sentence).groups())
    return next((title for title, b, w, a in headlines if word in w and before.endswith(b) and behind.startswith(a)), None)


def read(table, folder):
    headlines, rows, title, kept = {}, [], None, set()
    for line in open(table, encoding='utf-8'):
        cells = line.rstrip('\n').split('\t')
        if cells[0]:
            name = cells[0]
            if name not in headlines: headlines[name] = gold(folder, name)
            title, kept = headline(cells[1], headlines[name]), None
        elif title:
            head, word, called, need, features = *cells[1:5], set(cells[5:])
            kept = kept or {head}
            if head not in kept: continue
            is_kept = bool(stems(called) & stems(title))
            if is_kept or need == 'NEEDED': kept.add(word)
            if need == 'OPTIONAL': rows.append((name, is_kept, features))
    return rows


def main():
    rows = read(sys.argv[1], pathlib.Path(sys.argv[2]))
    texts = collections.defaultdict(set)
    for name, _, features in rows:
        for feature in features if part(name, 3) else (): texts[feature].add(name)
    columns = sorted(f for f in texts if len(texts[f]) >= RAREST)
    x = np.array([[f in features for f in columns] for _, _, features in rows], float)
    y = np.array([kept for _, kept, _ in rows], float)
    mine = np.array([part(name, 3) != 0 for name, _, _ in rows])
    w = learn(x[mine], y[mine], STRENGTH)
    for name, some in (('learnt from', mine), ('kept back', ~mine)):
        p = 1 / (1 + np.exp(-x[some] @ w))
        loss = -np.mean(np.log(np.where(y[some] > 0, p, 1 - p)))
        print(f'{name}: {some.sum()} parts, {100 * y[some].mean():.1f} % kept, right {100 * np.mean((p > .5) == y[some]):.1f} %, '
              f'cross-entropy {loss:.3f}', file=sys.stderr)
    print('# How likely editors keep a part of a clause in its headline, as log odds; learned by src/training/headlines.py.')
    w[columns.index('always')] += GENEROUS
    for feature, weight in zip(columns, w):
        if abs(weight) >= LEAST: print(f'{feature}\t{weight:.2f}')


if __name__ == '__main__': main()
