"""Trains the reader of all heads together and saves its weights; see `train`, which also exports and evaluates it."""
import argparse
import collections
import hashlib
import json
import pathlib
import random
import time

import torch
from torch.nn import functional

import data
import minilm
import windows as cutting
from model import INPUTS, Reader
from words import Pieces

WEIGHT = dict(upos=0.5, feats=0.3, lemma=0.3, name=1, event=3, status=0.5, time=0.7)
WEIGHT['class'] = 1.5
RARE = dict(lemma=3, feats=2, relation=1)    # labels seen less often are not learnt


def inventory(texts):
    """the labels of each head, the commonest first"""
    out = dict(event=data.EVENT, status=data.STATUS)
    for head in ('upos', 'feats', 'lemma', 'relation', 'name', 'class'):
        count = collections.Counter(label for t in texts for label in t.labels.get(head, []) if label is not None)
        out[head] = [label for label, n in count.most_common() if n >= RARE.get(head, 1)]
    return out


class Batch:
    """Windows of one kind of text, and what the model should say of them."""

    def __init__(self, windows, pieces, number, mask_rate):
        self.windows, self.kind = windows, windows[0].text.kind
        arrays = [w.arrays(pieces) for w in windows]
        self.inputs = {k: torch.from_numpy(v) for k, v in cutting.batch(arrays).items()}
        ids = self.inputs['input_ids']
        if mask_rate: ids[(torch.rand(ids.shape) < mask_rate) & (ids != pieces.start) & (ids != pieces.end) & (ids > 0)] = pieces.mask
        self.sentence = self.inputs['sentence']
        self.gold = {}
        for head in windows[0].text.labels:
            self.gold[head] = self.rows([[number[head].get(label, -100) for label in w.text.labels[head][w.start:w.end]] for w in windows])
        if self.kind == 'treebank': self.gold['arc'] = self.rows([w.heads() for w in windows])

    def rows(self, values):
        out = torch.full(self.sentence.shape, -100)
        for i, row in enumerate(values): out[i, :len(row)] = torch.tensor(row)
        return out


def cross_entropy(scores, gold): return functional.cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=-100)


def losses(model, batch):
    """head -> loss"""
    with torch.autocast('cpu', dtype=torch.bfloat16): h = model.encode(*(batch.inputs[k] for k in INPUTS[:-1]))
    out = {}
    for head in model.heads:
        if head in batch.gold and (batch.gold[head] >= 0).any():
            out[head] = cross_entropy(model.classes(h, batch.sentence, head), batch.gold[head])
    if 'arc' in batch.gold:
        scores, with_root = model.arcs(h, batch.sentence)
        out['arc'] = cross_entropy(scores, batch.gold['arc'])
        relations = model.relations(h, with_root, batch.gold['arc'].clamp(min=0)[:, :, None])
        out['relation'] = cross_entropy(relations[:, :, 0], batch.gold['relation'])
    dated = [pick for i, w in enumerate(batch.windows) for pick in time_picks(w, i)]
    if dated:
        scores = model.times(h, batch.sentence, batch.kind == 'timeml')
        out['time'] = torch.stack([choice(scores[i, row], possible, right) for i, row, possible, right in dated]).mean()
    return out


def time_picks(window, number):
    """for each dated event of the window: its row, the columns to choose from, and those that are right"""
    text = window.text
    places = [word - window.start if word in window else None for word, _ in text.expressions]
    for word, expressions, is_day in text.dated:
        if word not in window: continue
        possible = sorted({p for p in places if p is not None}) + ([-2] if text.day else []) + [-1]
        right = {places[k] for k in expressions if places[k] is not None} | ({-2} if is_day else set())
        yield number, word - window.start, possible, sorted(right or {-1})


def choice(scores, possible, right): return torch.logsumexp(scores[possible], 0) - torch.logsumexp(scores[right], 0)


def batches(texts, pieces, number, options):
    """batches of windows of like length, without end; the windows begin elsewhere each time"""
    while True:
        cut = [w for text in texts for w in cutting.windows(text, pieces, first_limit=random.randint(cutting.PIECES // 4, cutting.PIECES))]
        size = {id(w): len(w.arrays(pieces)['input_ids']) for w in cut}
        cut.sort(key=lambda w: size[id(w)] + 20 * random.random())
        groups, longest = [[]], 0
        for w in cut:
            longest = max(longest, size[id(w)])
            if groups[-1] and longest * (len(groups[-1]) + 1) > options.batch:
                groups.append([])
                longest = size[id(w)]
            groups[-1].append(w)
        random.shuffle(groups)
        for group in groups: yield Batch(group, pieces, number, options.mask)


def corpora(options):
    """texts to learn from, by kind; nothing that is kept back, nor a story whose trees are tested"""
    folder = pathlib.Path(options.corpora)
    trees = [t for name in ('ewt', 'gum') for t in data.treebank(folder / 'treebanks' / f'{name}-train.conllu')]
    tested = {t.name.replace('GUM_', 'gum-').replace('news_', '').replace('_', '-')
              for part in ('dev', 'test') for t in data.treebank(folder / 'treebanks' / f'gum-{part}.conllu')}
    stories = data.stories(folder / 'stories', options.program)
    held = {t.name for t in stories if data.is_kept_back(t.name) or is_left_out(t.name, options.without)}
    stories = [t for t in stories if t.name not in held | tested]
    bare = {name.split('-', 1)[1] for name in held}
    timeml = [t for name in ('timebank', 'aquaint') for t in data.timeml(folder / name / 'gold')
              if not data.is_kept_back(t.name) and t.name not in bare]
    own = [t for folder in options.own for t in data.stories(folder, options.program)
           if not data.is_kept_back(data.story_of(t.name)) and not is_left_out(data.story_of(t.name), options.without)]
    return dict(treebank=trees, story=stories + own, timeml=timeml)


def is_left_out(name, part):
    """whether a text belongs to a part of so many, "0/2": what a model says of texts that it was not trained on is learnt from"""
    number, parts = map(int, part.split('/')) if part else (0, 0)
    return parts > 0 and int(hashlib.md5(name.encode()).hexdigest(), 16) // 3 % parts == number


def order(size, options):
    """the kinds of text of all steps, mixed; `size` in word pieces, of which padding wastes an eighth of a batch"""
    epochs = dict(treebank=options.epochs, story=options.story_epochs, timeml=options.timeml_epochs)
    out = [kind for kind, n in epochs.items() for _ in range(round(size[kind] * n * 1.12 / options.batch))]
    random.shuffle(out)
    return out


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--corpora', required=True, help='folder with treebanks, stories, timebank and aquaint')
    parser.add_argument('--program', required=True, help='command that starts Dateline; it marks the time expressions of the stories')
    parser.add_argument('--own', nargs='+', default=[], type=pathlib.Path, help='folders of texts of our own, laid out as the stories are')
    parser.add_argument('--work', required=True, type=pathlib.Path, help='folder for the encoder and the weights')
    parser.add_argument('--epochs', type=float, default=6, help='over the treebanks')
    parser.add_argument('--story-epochs', type=float, default=6)
    parser.add_argument('--timeml-epochs', type=float, default=2.5)
    parser.add_argument('--batch', type=int, default=640, help='word pieces of a batch')
    parser.add_argument('--rate', type=float, default=3e-4)
    parser.add_argument('--head-rate', type=float, default=2e-3, help='the rate of what is not the encoder')
    parser.add_argument('--start', type=pathlib.Path, help='weights to begin with, reader.pt of another training')
    parser.add_argument('--mask', type=float, default=0.07, help='share of word pieces that are hidden')
    parser.add_argument('--without', help='a part of the stories and of our own texts to leave out, "0/2"')
    parser.add_argument('--seed', type=int, default=1)
    return parser.parse_args()


def main():
    options = arguments()
    torch.manual_seed(options.seed)
    random.seed(options.seed)
    torch.set_num_threads(1)
    folder = minilm.fetch(options.work / 'minilm')
    pieces = Pieces(minilm.vocabulary(folder))
    texts = corpora(options)
    start = torch.load(options.start, weights_only=True) if options.start else None
    labels = start['labels'] if start else inventory([t for kind in texts.values() for t in kind])
    number = {head: {label: i for i, label in enumerate(own)} for head, own in labels.items()}
    model = Reader(minilm.weights(folder), labels, auxiliary=['class'])
    if start: model.load_state_dict(start['model'])
    steps = order({kind: sum(len(pieces.of(w)) for t in own for w in t.words) for kind, own in texts.items()}, options)
    print({kind: len(own) for kind, own in texts.items()}, 'texts',
          {head: len(own) for head, own in labels.items()}, len(steps), 'steps', flush=True)
    source = {kind: batches(own, pieces, number, options) for kind, own in texts.items()}
    train(model, [(kind, source[kind]) for kind in steps], options)
    torch.save(dict(model=model.state_dict(), labels=labels), options.work / 'reader.pt')


def train(model, steps, options):
    encoder = [p for n, p in model.named_parameters() if p.requires_grad and n.startswith('encoder.') and 'shapes' not in n]
    heads = [p for n, p in model.named_parameters() if p.requires_grad and (not n.startswith('encoder.') or 'shapes' in n)]
    optimizer = torch.optim.AdamW([dict(params=encoder, lr=options.rate), dict(params=heads, lr=options.head_rate)], weight_decay=0.01, foreach=True)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda n: min(1, (n + 1) / 60) * max(0.02, 1 - n / len(steps)))
    told, begun, cpu = collections.defaultdict(list), time.time(), time.process_time()
    model.train()
    for step, (_, source) in enumerate(steps, 1):
        loss = losses(model, next(source))
        sum(WEIGHT.get(head, 1) * value for head, value in loss.items()).backward()
        torch.nn.utils.clip_grad_norm_(encoder + heads, 2.0)
        optimizer.step()
        optimizer.zero_grad()
        schedule.step()
        for head, value in loss.items(): told[head].append(value.item())
        if step % 100 == 0:
            print(step, ' '.join(f'{head} {sum(v) / len(v):.3f}' for head, v in sorted(told.items())),
                  f'wall {time.time() - begun:.0f} s, CPU {time.process_time() - cpu:.0f} s', flush=True)
            told.clear()
    print(json.dumps(dict(steps=len(steps), wall=round(time.time() - begun), cpu=round(time.process_time() - cpu))), flush=True)


if __name__ == '__main__': main()
