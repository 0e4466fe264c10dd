#!/usr/bin/env python3
"""Lays the running stories of our own out as the stories are: text/STORY-N.txt, gold/STORY-N.tsv with the events and when each was, and a manifest of files and days.

    running.py OUT

src/training/running/STORY.txt holds the articles of a story, each led by a line `date: ` with the day on which it appeared. A word that tells an event is followed by a
bracket, "charged[7 2024-01-15]": the number of the event, the same in all articles of the story, and when it was as a reader of that article alone finds, as EDTF, or
"-" where that cannot be told.
"""
import pathlib
import re
import sys

MARK = re.compile(r'([^\s\[\]]+)\[(\d+) ([^\]]+)\]')
AROUND = 45     # so many characters on either side tell where a word stands


def plain(text): return MARK.sub(r'\1', text)


def rows(article, day):
    """the rows of the timeline: each event with all words that tell it"""
    events = {}
    for line in article.split('\n'):
        for mark in MARK.finditer(line):
            word, number, time = mark.groups()
            before, behind = plain(line[:mark.start()])[-AROUND:], plain(line[mark.end():])[:AROUND]
            events.setdefault((number, time), []).append(f'{before}[{word}]{behind}')
    return [f'D\t{day}'] + ['\t'.join(['E', number, 'A', time, 'happened', '-', *told]) for (number, time), told in events.items()]


def main():
    out, manifest = pathlib.Path(sys.argv[1]), []
    for folder in ('text', 'gold'): (out / folder).mkdir(parents=True, exist_ok=True)
    for story in sorted((pathlib.Path(__file__).parent / 'running').glob('*.txt')):
        articles = re.split(r'^date: (\S+)\n', story.read_text(encoding='utf-8'), flags=re.MULTILINE)[1:]
        for number, (day, article) in enumerate(zip(articles[::2], articles[1::2]), 1):
            name = f'{story.stem}-{number}'
            text = out / 'text' / f'{name}.txt'
            text.write_text(plain(article).strip() + '\n', encoding='utf-8')
            (out / 'gold' / f'{name}.tsv').write_text('\n'.join(rows(article.strip(), day)) + '\n', encoding='utf-8')
            manifest.append(f'{text}\t{day}\n')
    (out / 'manifest').write_text(''.join(manifest), encoding='utf-8')


if __name__ == '__main__': main()
