#!/usr/bin/env python3
"""Moves what speaks for how an event stands (happened, expected, denied, …) by texts of our own, in which more is denied and conditional than in the stories.

    statuses.py STATUSES --own TEXTS TABLE [--own TEXTS TABLE …] --stories STORIES TABLE [--ridge R] > resources/models/en/statuses.tsv

STATUSES are the weights that choices.py learnt from the stories: from these the new ones are drawn away by both (maximum a posteriori, a normal prior around what is known;
Chelba and Acero 2004), and only what is said of the words around: how often a text tells of what is past or quoted is a matter of who annotates. TEXTS is what
texts.py or running.py lays out; a TABLE is what dateline.extraction.events.EventTable writes of them with readers that were not trained on them. The stories that are kept back are not learnt
from. How many of each sixth of TEXTS are right, with weights learnt without it, and of the stories kept back, goes to standard error.
"""
import argparse
import hashlib
import pathlib
import sys

import numpy
import torch

import choices
PARTS = 6
AROUND = ('stands', 'negated', 'under', 'over', 'helped')


def read(path):
    rows = [line.rsplit('\t', 1) for line in open(path, encoding='utf-8') if not line.startswith('#')]
    return {name: float(weight) for name, weight in rows}


def start(known, index):
    weights = numpy.zeros(1 + len(index) * len(choices.STATUSES), dtype='f4')
    weights[0] = known['reader']
    for i, feature in enumerate(index):
        for k, status in enumerate(choices.STATUSES):
            weights[1 + i * len(choices.STATUSES) + k] = known.get(f'{status} {feature}', 0)
    return torch.tensor(weights)


def learn(some, index, known, ridge):
    x, likely, y = choices.status_parts(some, index)
    before = start(known, index)
    around = torch.tensor([0.] + [float(feature.split(' ')[0] in AROUND) for feature in index for _ in choices.STATUSES])
    loss = lambda w: torch.nn.functional.cross_entropy(choices.status_scores(before + around * w, x, likely), y, reduction='sum') + ridge * (w ** 2).sum()
    return before.numpy() + around.numpy() * choices.minimised(len(before), loss)


def annotated(folder, table, score):
    words = choices.words(table)
    choices.annotate(words, pathlib.Path(folder), score)
    return [word for word in words if word.gold]


def part(word):
    """texts by one hand are of one part: those whose letter is the same, and the running stories that begin alike"""
    hand = word.text.split('-')[0] if '-' in word.text else word.text[0]
    return int(hashlib.md5(hand.encode()).hexdigest(), 16) % PARTS


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('statuses', type=pathlib.Path)
    parser.add_argument('--own', nargs=2, required=True, action='append')
    parser.add_argument('--stories', nargs=2, required=True)
    parser.add_argument('--ridge', type=float, default=1)
    options = parser.parse_args()
    sys.path.insert(0, str(pathlib.Path(options.stories[0]) / '../../tools'))
    import score_story
    torch.set_num_threads(1)
    own = [word for texts in options.own for word in annotated(*texts, score_story)]
    stories = annotated(*options.stories, score_story)
    kept = [word for word in stories if choices.kept_back(word.text)]
    learnt = [word for word in stories if not choices.kept_back(word.text)]
    known = read(options.statuses)
    features = {name.split(' ', 1)[1] for name in known if ' ' in name} | set(choices.frequent(own, lambda w: w.features))
    index = {feature: i for i, feature in enumerate(sorted(features))}

    def report(name, some, rest):
        for when, weights in (('before', start(known, index).numpy()), ('after', learn(rest, index, known, options.ridge))):
            print(name, when, *choices.measure_statuses(some, index, weights), file=sys.stderr)
    for number in range(PARTS):
        report(number, [word for word in own if part(word) == number], [word for word in own if part(word) != number] + learnt)
    report('stories kept back', kept, own + learnt)
    choices.save_statuses('/dev/stdout', index, learn(own + learnt, index, known, options.ridge))


if __name__ == '__main__': main()
