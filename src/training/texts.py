#!/usr/bin/env python3
"""Lays the texts of our own out as the stories are: text/ID.txt without what pronouns mean, gold/ID.tsv, and the names in them.

    texts.py OUT

A text is src/training/texts/ID.txt, in which every pronoun is followed by what it means: the last word of a name ("he[Berg]"), a noun
("it[ferry]"), several that are told of together ("they[Berg+Lund]"), or nobody and nothing ("it[-]"). ID.tsv is its timeline, written as those of the stories are.
"""
import pathlib
import re
import shutil
import sys


def main():
    texts, out = pathlib.Path(__file__).parent / 'texts', pathlib.Path(sys.argv[1])
    for folder in ('text', 'gold'):
        shutil.rmtree(out / folder, ignore_errors=True)
        (out / folder).mkdir(parents=True)
    shutil.copy(pathlib.Path(__file__).parent / 'names.tsv', out)
    for text in sorted(texts.glob('*.txt')):
        (out / 'text' / text.name).write_text(re.sub(r'(\w)\[[^\]]+\]', r'\1', text.read_text(encoding='utf-8')), encoding='utf-8')
        shutil.copy(text.with_suffix('.tsv'), out / 'gold')


if __name__ == '__main__': main()
