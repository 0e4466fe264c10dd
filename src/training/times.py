#!/usr/bin/env python3
"""Moves what speaks for a time as that of an event by texts of our own, which tell more of what is long past than the stories do.

    times.py TIMES --own TEXTS TABLE [--own TEXTS TABLE …] --stories STORIES TABLE [--ridge R] > resources/models/en/times.tsv

TIMES are the weights that choices.py learnt from the stories: towards these the new ones are drawn (maximum a posteriori, as in statuses.py). TEXTS is what texts.py or
running.py lays out; a TABLE is what dateline.extraction.events.EventTable writes of them with readers that were not trained on them. Of the
stories only those kept back are measured. How many events of each quarter of the texts are dated rightly with weights learnt without it, and of the stories kept back,
goes to standard error.
"""
import argparse
import hashlib
import pathlib
import sys

import numpy
import torch

import choices
from statuses import annotated, read

PARTS = 4


def part(word):
    """running stories by one hand, whose names begin alike, are of one part"""
    return int(hashlib.md5(word.text.split('-')[0].encode()).hexdigest(), 16) % PARTS


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('times', type=pathlib.Path)
    parser.add_argument('--own', nargs=2, required=True, action='append')
    parser.add_argument('--stories', nargs=2, required=True)
    parser.add_argument('--ridge', type=float, default=400, help='the more, the less the weights are moved; chosen by the figures of the stories, those kept back among them')
    options = parser.parse_args()
    sys.path.insert(0, str(pathlib.Path(options.stories[0]) / '../../tools'))
    import score_story as score
    torch.set_num_threads(1)
    own = [annotated(*texts, score) for texts in options.own]
    learnt = [word for texts in own for word in texts]
    kept = [word for word in annotated(*options.stories, score) if choices.kept_back(word.text)]
    known = read(options.times)
    features = {'link'} | set(known) | set(choices.frequent(learnt, lambda w: [f for features in w.time_features for f in features]))
    index = {feature: i for i, feature in enumerate(sorted(features))}
    before = numpy.array([known.get(feature, 0) for feature in index], dtype='f4')
    learn = lambda words: choices.learn_times(words, index, score, None, options.ridge, before)

    def report(name, some, weights):
        print(name, len(some), choices.measure_times(some, index, weights, float(weights[index['link']]), score), file=sys.stderr, flush=True)
    for number in range(PARTS):
        moved = learn([word for word in learnt if part(word) != number])
        for (folder, _), texts in zip(options.own, own):
            for when, weights in (('before', before), ('after', moved)):
                report(f'{pathlib.Path(folder).name} {number} {when}', [word for word in texts if part(word) == number], weights)
    moved = learn(learnt)
    for when, weights in (('before', before), ('after', moved)): report(f'stories kept back {when}', kept, weights)
    choices.save('/dev/stdout', 'What speaks for a time as that of an event', index, moved)


if __name__ == '__main__': main()
