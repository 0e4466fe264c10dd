#!/usr/bin/env python3
"""Lays the running stories of our own out as the stories are: text/STORY-N.txt, gold/STORY-N.tsv with the events and when each was, the names in
them, gold/_cross.tsv with the events that several articles of a story tell, and pronouns/STORY-N.txt with what pronouns mean.

    running.py OUT

src/training/running/STORY.txt holds the articles of a story, each led by a line `date: ` with the day on which it appeared. Words that tell an event are followed by a
bracket, "charged[7 2024-01-15]": the number of the event, the same in all articles of the story, and when it was as a reader of that article alone finds, as EDTF; with "~"
where it is news that no word dates, and so of about the day of the article; "-" where it cannot be told. "reopen[9 2024-02 B expected]" has its level and its status, too; what
has none is of level A and happened. Their titles stand in titles.tsv. What pronouns mean stands in brackets, too, as in the texts that texts.py lays out.
"""
import collections
import pathlib
import re
import shutil
import sys

MARK = re.compile(r'(\w[^\s\[\]]*)\[(\d+) ([^\]\s]+)(?: ([AB]) ([a-z-]+))?\]')
PRONOUN = re.compile(r'\b(he|him|his|himself|she|hers?|herself|its?|itself|they|them|theirs?|themselves)\[[^\]]+\]', re.IGNORECASE)
AROUND = 45     # so many characters on either side tell where a word stands


def unmarked(text): return MARK.sub(r'\1', text)


def plain(text): return PRONOUN.sub(r'\1', unmarked(text))


def articles(story):
    """the articles of a story, each with the day on which it appeared"""
    before, *parts = re.split(r'^date: (\S+)\n', story.read_text(encoding='utf-8'), flags=re.MULTILINE)
    assert not before and '[' not in plain(''.join(parts)), f'{story.name}: an article without a day, or a mark that is none'
    return list(zip(parts[::2], parts[1::2]))


def listed_titles():
    """(article, number of the event) -> its title"""
    rows = (line.split('\t') for line in (pathlib.Path(__file__).parent / 'titles.tsv').read_text(encoding='utf-8').splitlines())
    return {(name, number): title for name, number, title in rows}


def rows(name, article, day, titles):
    """the rows of the timeline: each event with all words that tell it"""
    events = {}
    for line in article.split('\n'):
        for mark in MARK.finditer(line):
            word, number, time, level, status = mark.groups()
            before, behind = plain(line[:mark.start()])[-AROUND:], plain(line[mark.end():])[:AROUND]
            event = 'E', number, level or 'A', time, status or 'happened', titles[name, number]
            events.setdefault(event, []).append(f'{before}[{word}]{behind}')
    return [f'D\t{day}'] + ['\t'.join([*event, *told]) for event, told in events.items()]


def main():
    out, titles = pathlib.Path(sys.argv[1]), listed_titles()
    for folder in ('text', 'gold', 'pronouns'):
        shutil.rmtree(out / folder, ignore_errors=True)
        (out / folder).mkdir(parents=True)
    shutil.copy(pathlib.Path(__file__).parent / 'names.tsv', out)
    shared = collections.defaultdict(list)
    for story in sorted((pathlib.Path(__file__).parent / 'running').glob('*.txt')):
        for number, (day, article) in enumerate(articles(story), 1):
            name = f'{story.stem}-{number}'
            text = out / 'text' / f'{name}.txt'
            text.write_text(plain(article).strip() + '\n', encoding='utf-8')
            (out / 'pronouns' / text.name).write_text(unmarked(article).strip() + '\n', encoding='utf-8')
            (out / 'gold' / f'{name}.tsv').write_text('\n'.join(rows(name, article.strip(), day, titles)) + '\n', encoding='utf-8')
            for event in sorted({mark.group(2) for mark in MARK.finditer(article)}): shared[f'{story.stem}-{event}'].append(f'{name}:{event}')
    (out / 'gold' / '_cross.tsv').write_text(''.join('\t'.join(['X', key, *told]) + '\n' for key, told in shared.items() if len(told) > 1), encoding='utf-8')


if __name__ == '__main__': main()
