"""Prints how well an exported model reads the treebanks' tests, and the stories and the texts of our own that are kept back."""
import argparse
import collections
import json
import os
import pathlib
import time

import numpy

import data
import windows as cutting
from edtf import covers, dates, span
from tree import best_tree
from words import Pieces, apply_script

EVENT_LIMITS = (0.3, 0.4, 0.5, 0.6)        # a word tells an event, a time dates it, when they are likelier than this
DATE_LIMITS = (0.2, 0.4, 0.6, 0.8)


def session(path):
    """the graph, run in one thread"""
    kept, silent = os.dup(2), os.open(os.devnull, os.O_WRONLY)      # Debian's build complains of every schema that it registers twice
    os.dup2(silent, 2)
    try:
        import onnxruntime
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        return onnxruntime.InferenceSession(str(path), options, providers=['CPUExecutionProvider'])
    finally: os.dup2(kept, 2)


class Model:
    def __init__(self, folder):
        self.about = json.loads((folder / 'reader.json').read_text(encoding='utf-8'))
        self.labels = self.about['labels']
        self.pieces = Pieces((folder / 'vocab.txt').read_text(encoding='utf-8').split('\n')[:-1])
        self.session = session(folder / 'reader.onnx')
        self.seconds = self.sentences = 0

    def read(self, text, **how):
        """each window of the text with what the model says of it"""
        for window in cutting.windows(text, self.pieces, **how):
            given = cutting.batch([window.arrays(self.pieces)])
            begun = time.perf_counter()
            told = self.session.run(None, given)
            self.seconds += time.perf_counter() - begun
            self.sentences += len(set(text.sentence[window.start:window.end]))
            yield window, {name: value[0] for name, value in zip(self.about['outputs'], told)}


def f1(count, *kinds):
    hit, got, gold = (sum(count[side, kind] for kind in kinds) for side in ('hit', 'got', 'gold'))
    return f'{200 * hit / max(1, got + gold):.1f} (precision {100 * hit / max(1, got):.1f}, recall {100 * hit / max(1, gold):.1f}, {gold})'


def percent(count, key): return f'{key} {100 * count[key] / max(1, count["words"]):.2f}'


# --- treebanks ------------------------------------------------------------------------------------------------------------
def tree_of(told, window):
    """row -> (row of its head or -1, column's slot among the candidates or None)"""
    out, sentence = {}, numpy.array(window.text.sentence[window.start:window.end])
    for number in numpy.unique(sentence):
        rows = numpy.flatnonzero(sentence == number).tolist()
        columns = [0] + [row + 1 for row in rows]
        scores = told['arc'][numpy.ix_(rows, columns)].astype('f8')
        scores -= numpy.logaddexp.reduce(scores, axis=1, keepdims=True)
        for row, head in zip(rows, best_tree(scores)):
            column = columns[head]
            slot = numpy.flatnonzero(told['head'][row] == column)
            out[row] = column - 1, slot[0] if len(slot) else None
    return out


def treebank(model, texts):
    count, relation, names = collections.Counter(), collections.Counter(), collections.Counter()
    for text in texts:
        bio = []
        for window, told in model.read(text):
            best = {head: [model.labels[head][i] for i in told[head].argmax(-1)] for head in ('upos', 'feats', 'lemma', 'name')}
            bio += best['name']
            for row, (head, slot) in sorted(tree_of(told, window).items()):
                related = model.labels['relation'][told['relation'][row, slot].argmax()] if slot is not None else 'dep'
                compare_word(text, window.start + row, window.start + head if head >= 0 else data.ROOT, related,
                             {head_: labels[row] for head_, labels in best.items()}, count, relation)
        if text.labels['name'][0] is not None: compare_names(text.labels['name'], bio, names)
    print('  ', ', '.join(percent(count, key) for key in ('UPOS', 'feats', 'lemma', 'UAS', 'LAS', 'subtypes')), f'({count["words"]} words)')
    print('   subjects:', f1(relation, 'nsubj', 'nsubj:pass'))
    for kind in 'obj', 'ccomp', 'xcomp', 'advcl', 'appos', 'obl:agent', 'obl:unmarked': print(f'   {kind}:', f1(relation, kind))
    for kind in ('person', 'organisation', 'place', 'other', 'all') if names else (): print(f'   names, {kind}:', f1(names, kind))


def compare_word(text, word, head, related, best, count, relation):
    gold, form = {key: labels[word] for key, labels in text.labels.items()}, text.words[word]
    is_head = head == text.heads[word]
    count.update(words=1, UPOS=best['upos'] == gold['upos'], feats=best['feats'] == gold['feats'],
                 lemma=apply_script(best['lemma'], form) == apply_script(gold['lemma'], form), UAS=is_head,
                 LAS=is_head and related.split(':')[0] == gold['relation'].split(':')[0], subtypes=is_head and related == gold['relation'])
    relation.update([('got', related), ('gold', gold['relation'])])
    if is_head and related == gold['relation']: relation['hit', related] += 1


def mentions(labels):
    out, begun = set(), None
    for i, label in enumerate([*labels, 'O']):
        if begun is not None and label != 'I-' + kind: out.add((begun, i, kind)); begun = None
        if label != 'O' and begun is None: begun, kind = i, label[2:]
    return out


def compare_names(gold, got, count):
    gold, got = mentions(gold), mentions(got)
    for side, found in ('gold', gold), ('got', got), ('hit', gold & got):
        count.update([(side, kind) for _, _, kind in found] + [(side, 'all') for _ in found])


# --- stories --------------------------------------------------------------------------------------------------------------
def softmax(x):
    x = numpy.exp(x - x.max(-1, keepdims=True))
    return x / x.sum(-1, keepdims=True)


def best_time(text, window, told, row):
    """the likeliest time of an event word, with its probability; expressions of one time count together"""
    columns = [(word - window.start, time_) for word, time_ in text.expressions if word in window]
    columns += ([(len(window), text.day)] if text.day else []) + [(len(window) + 1, None)]
    likely = collections.Counter()
    for (_, time_), share in zip(columns, softmax(told['time_of_event'][row, [c for c, _ in columns]])): likely[time_] += share
    del likely[None]
    return max(likely.items(), key=lambda found: found[1], default=(None, 0))


def stories(name, model, texts, **how):
    count, statuses, names = collections.Counter(), collections.Counter(), collections.Counter()
    for text in texts:
        event, status, times, bio = {}, {}, {}, []
        marked = {word for e in text.events for group in e['groups'] for word in group}
        for window, told in model.read(text, **how):
            bio += [model.labels['name'][i] for i in told['name'].argmax(-1)]
            for row, word in enumerate(range(window.start, window.end)):
                event[word] = softmax(told['event'][row])
                status[word] = model.labels['status'][told['status'][row].argmax()]
                if word in marked: times[word] = best_time(text, window, told, row)
        for limit in EVENT_LIMITS: count_events(text, marked, {w for w, p in event.items() if 1 - p[0] > limit}, limit, count)
        for e in text.events:
            if not e['groups']: continue
            told_status, gold = status[e['groups'][0][-1]], e['status']
            statuses.update([('gold', gold), ('got', told_status)] + [('hit', gold)] * (gold == told_status))
            count.update(statuses=1, right_status=gold == told_status)
            time_, likely = times[e['groups'][0][0]]
            for limit in DATE_LIMITS: count['dates', limit, verdict(time_ if likely > limit else None, e['time'])] += 1
        if text.labels['name'][0] is not None: compare_names(text.labels['name'], bio, names)
    print(name, how or '')
    report_stories(count, statuses)
    for kind in ('person', 'organisation', 'place', 'other', 'all') if names else (): print(f'   names, {kind}:', f1(names, kind))


def count_events(text, marked, chosen, limit, count):
    count.update({(limit, 'got'): len(chosen), (limit, 'hit'): len(chosen & marked)})
    for e in text.events:
        found = any(word in chosen for group in e['groups'] for word in group)
        for key in [e['level']] + (['A unsure'] if e['level'] == 'A' and e['status'] != 'happened' else []):
            count.update({(limit, key): 1, (limit, key, 'found'): int(found)})


def verdict(told, gold):
    if span(gold) is None: return 'given where none' if told else 'none'
    return 'missing' if told is None else 'right' if dates(told, gold) else 'coarse' if covers(told, gold) else 'wrong'


def report_stories(count, statuses):
    for limit in EVENT_LIMITS:
        recall = lambda key: count[limit, key, 'found'] / max(1, count[limit, key])
        precision = count[limit, 'hit'] / max(1, count[limit, 'got'])
        f = 2 * precision * recall('A') / max(1e-9, precision + recall('A'))
        print(f'   events likelier than {limit}: recall of A {100 * recall("A"):.1f}, of A not happened {100 * recall("A unsure"):.1f}, '
              f'of B {100 * recall("B"):.1f}, precision of words {100 * precision:.1f}, F1 {100 * f:.1f}')
    print(f'   status right {100 * count["right_status"] / count["statuses"]:.1f};',
          '; '.join(f'{s} {f1(statuses, s)}' for s in data.STATUS))
    for limit in DATE_LIMITS:
        of = {v: count['dates', limit, v] for v in ('right', 'coarse', 'wrong', 'missing', 'none', 'given where none')}
        dated = sum(of[v] for v in ('right', 'coarse', 'wrong', 'missing'))
        print(f'   dates likelier than {limit}:', ', '.join(f'{v} {100 * of[v] / dated:.1f}' for v in ('right', 'coarse', 'wrong', 'missing')),
              f'of {dated}; given where there is none {of["given where none"]} of {of["given where none"] + of["none"]}')


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--corpora', required=True, type=pathlib.Path)
    parser.add_argument('--own', nargs='+', default=[], type=pathlib.Path, help='folders of texts of our own, laid out as the stories are')
    parser.add_argument('--program', required=True, help='command that starts Dateline; it marks the time expressions of the stories')
    parser.add_argument('--model', required=True, type=pathlib.Path, help='folder of the model')
    parser.add_argument('--part', default='test', choices=['dev', 'test'], help='of the treebanks')
    options = parser.parse_args()
    model = Model(options.model)
    sets = {name: data.treebank(options.corpora / 'treebanks' / f'{name}-{options.part}.conllu') for name in ('ewt', 'gum')}
    sets['gum news'] = [t for t in sets['gum'] if t.name.startswith('GUM_news')]
    for name, texts in sets.items():
        print(name, options.part)
        treebank(model, texts)
    print(f'{1000 * model.seconds / model.sentences:.1f} ms a sentence, one thread')
    stories('stories kept back', model, [t for t in data.stories(options.corpora / 'stories', options.program) if data.is_kept_back(t.name)])
    for own in options.own:
        stories(f'{own.name} kept back', model, [t for t in data.stories(own, options.program) if data.is_kept_back(data.story_of(t.name))])


if __name__ == '__main__': main()
