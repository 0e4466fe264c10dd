#!/usr/bin/env python3
"""Lays the texts of our own out as the stories are: text/ID.txt without what pronouns mean, gold/ID.tsv, the names in them, and a manifest of files and days.

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
    for folder in ('text', 'gold'): (out / folder).mkdir(parents=True, exist_ok=True)
    shutil.copy(pathlib.Path(__file__).parent / 'names.tsv', out)
    manifest = []
    for text in sorted(texts.glob('*.txt')):
        timeline = text.with_suffix('.tsv')
        plain = out / 'text' / text.name
        plain.write_text(re.sub(r'(\w)\[[^\]]+\]', r'\1', text.read_text(encoding='utf-8')), encoding='utf-8')
        shutil.copy(timeline, out / 'gold')
        rows = timeline.read_text(encoding='utf-8').splitlines()
        manifest.append(f"{plain}\t{next((row.split(chr(9))[1].strip() for row in rows if row.startswith('D')), '')}\n")
    (out / 'manifest').write_text(''.join(manifest), encoding='utf-8')


if __name__ == '__main__': main()
