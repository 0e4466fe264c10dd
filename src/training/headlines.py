#!/usr/bin/env python3
"""Learns which parts of a clause editors keep in its headline: the weights of a log-linear model, and two linear maps of the encoder's vectors, of a word and of what
hangs on it, whose product says how much speaks for it that a headline keeps both.

    headlines.py MODEL TABLE GOLD_FOLDER      writes MODEL/headlines.tsv, head-map.tsv, part-map.tsv

TABLE is what HeadlineTable prints of the stories and of texts of our own, with empty maps ahead in the class path; GOLD_FOLDER holds the headlines that editors gave
their events. A part is kept when its word is in the headline, and is asked about where what it hangs on is kept, and no rule decides. A third of the texts (MD5 of the
name, of a running story's article that of the story) is kept back. All is drawn towards zero by L2; the figures on the parts of the rest and of those kept back go to standard error.
"""
import collections
import pathlib
import re
import sys
import unicodedata

import torch

import bilinear
import data

STRENGTH, RAREST, LEAST = 10.0, 15, 0.1
MAP_STRENGTH = 4.0  # what draws the maps towards zero
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
    """the parts that are asked about: text, whether it is kept, what its head and it mean, features"""
    headlines, rows, title, kept, vector = {}, [], None, set(), bilinear.vectors()
    for line in open(table, encoding='utf-8'):
        cells = line.rstrip('\n').split('\t')
        if cells[0]:
            name = cells[0]
            if name not in headlines: headlines[name] = gold(folder, name)
            title, kept = headline(cells[1], headlines[name]), None
        elif title:
            head, word, called, need, head_vector, part_vector, *features = cells[1:]
            kept = kept or {head}
            if head not in kept: continue
            is_kept = bool(stems(called) & stems(title))
            if is_kept or need == 'NEEDED': kept.add(word)
            if need == 'OPTIONAL': rows.append((name, is_kept, vector(head_vector), vector(part_vector), set(features)))
    return rows


class Model:
    def __init__(self, columns):
        self.columns = columns
        self.weights = torch.zeros(len(columns), requires_grad=True)
        self.maps = bilinear.maps(bilinear.WIDTH + 1)

    def inputs(self, rows):
        with_one = lambda vectors: torch.cat([torch.stack(vectors), torch.ones(len(vectors), 1)], 1)
        features = torch.tensor([[float(c in features) for c in self.columns] for *_, features in rows])
        return features, with_one([row[2] for row in rows]), with_one([row[3] for row in rows])

    def odds(self, inputs, with_maps):
        features, heads, parts = inputs
        known = features @ self.weights
        return known + bilinear.product(self.maps, heads, parts) if with_maps else known

    def loss(self, inputs, kept, with_maps):
        likely = torch.nn.functional.binary_cross_entropy_with_logits(self.odds(inputs, with_maps), kept, reduction='sum')
        drawn = MAP_STRENGTH * bilinear.square(self.maps) if with_maps else 0
        return likely + STRENGTH / 2 * (self.weights ** 2).sum() + drawn

    def learn(self, rows):
        inputs, kept = self.inputs(rows), torch.tensor([float(row[1]) for row in rows])
        bilinear.learn_weights(self.weights, lambda: self.loss(inputs, kept, False))
        yield 'features alone', False
        bilinear.learn_maps(self.weights, self.maps, lambda: self.loss(inputs, kept, True))
        yield 'with maps', True

    def figures(self, rows, with_maps):
        with torch.no_grad(): odds = self.odds(self.inputs(rows), with_maps)
        kept = torch.tensor([float(row[1]) for row in rows])
        loss = torch.nn.functional.binary_cross_entropy_with_logits(odds, kept)
        return f'{len(rows)} parts, {100 * kept.mean():.1f} % kept, right {100 * ((odds > 0) == (kept > 0)).float().mean():.1f} %, cross-entropy {loss:.3f}'


def write(file, what, lines):
    file.write_text('\n'.join([f'# {what}; learned by src/training/headlines.py.', *lines]) + '\n', encoding='utf-8')


def main():
    torch.set_num_threads(1)
    folder, rows = pathlib.Path(sys.argv[1]), read(sys.argv[2], pathlib.Path(sys.argv[3]))
    is_kept_back = {name: data.is_kept_back(data.story_of(name)) for name, *_ in rows}
    mine = [row for row in rows if not is_kept_back[row[0]]]
    texts = collections.defaultdict(set)
    for name, *_, features in mine:
        for feature in features: texts[feature].add(name)
    model = Model(sorted(f for f in texts if len(texts[f]) >= RAREST))
    kinds = {'stories': r'.*-.*', 'texts of our own': r'[^-]+', 'running stories': r'\w+-s\d+-\d+'}
    kind = lambda name: next(k for k in reversed(kinds) if re.fullmatch(kinds[k], name))
    for stage, with_maps in model.learn(mine):
        print(stage, 'learnt from:', model.figures(mine, with_maps), file=sys.stderr)
        for wanted in kinds:
            some = [row for row in rows if is_kept_back[row[0]] and kind(row[0]) == wanted]
            if some: print(stage, wanted, 'kept back:', model.figures(some, with_maps), file=sys.stderr)
    weights = {c: w + GENEROUS * (c == 'always') for c, w in zip(model.columns, model.weights.tolist())}
    write(folder / 'headlines.tsv', 'How likely editors keep a part of a clause in its headline, as log odds', [f'{c}\t{w:.2f}' for c, w in weights.items() if abs(w) >= LEAST])
    for name, of, one in zip(('head', 'part'), ('a word', 'what hangs on one'), model.maps):
        write(folder / f'{name}-map.tsv', f'A linear map of the encoder\'s vectors of {of}, last what is added', ['\t'.join(f'{x:.3f}' for x in row.tolist()) for row in one.detach().T])


if __name__ == '__main__': main()
