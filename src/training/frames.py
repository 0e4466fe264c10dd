#!/usr/bin/env python3
"""Learns what verbs call for: prepositions ("accuse … of", "rely on"), an object or a clause ("suggest …").

    frames.py TREEBANK.conllu… > resources/models/en/frames.tsv

A line is `verb preposition TAB share`, the share of the verb's uses in the treebanks that have it behind the verb or its object; or `verb *`, of
its uses in the active that have an object or a clause; `verb passive`, of its uses that somebody or something
undergoes; `verb lone`, of its uses
that somebody undergoes, of those and the ones with a doer alone ("was released", "left"); `verb two`, of those that somebody gets something by
("gave her a prize", "was given a prize"); or `noun/noun preposition`, of the noun's.
"""
import collections
import sys

FEWEST, LEAST = 4, .35
SEVERAL, MOST = 8, .85  # for objects
OFTEN, SHARE = 5, .3  # for nouns
UNDERGONE = .6  # for passives
LONE = .15  # of those that somebody undergoes, so many may be with a doer alone
SPENT = .3  # of objects that are times, with which a verb is not alone
TIMES = set('time minute hour day night morning afternoon evening week weekend month season year decade life summer winter spring autumn'.split())
TWICE, GIVEN = 2, .05  # for two objects
OBJECTS = ('obj', 'ccomp', 'xcomp', 'iobj')
LOOSE = {'at', 'by', 'per', 'that', 'if', 'when', 'as'}  # mostly say when, where or how


def words(sentence):
    rows = [line.split('\t') for line in sentence.split('\n') if line.split('\t')[0].isdigit()]
    return [(int(r[0]), r[2].lower(), r[3], int(r[6]), r[7]) for r in rows]


def main():
    uses, found, active, whole, nouns, parts, passive, undergone, given, acting, spent = (collections.Counter() for _ in range(11))
    for file in sys.argv[1:]:
        for sentence in open(file, encoding='utf-8').read().split('\n\n'):
            below = collections.defaultdict(list)
            for word in words(sentence): below[word[3]].append(word)
            leading = lambda place: {w[1] for w in below[place] if w[4] in ('case', 'mark') and w[2] in ('ADP', 'SCONJ', 'PART')}
            for place, lemma, part, _, relation in (w for some in list(below.values()) for w in some):
                if part == 'NOUN':
                    nouns[lemma] += 1
                    behind = [w for w in below[place] if w[0] > place and w[4].startswith(('nmod', 'acl'))]
                    parts.update((lemma, marker) for marker in set().union(*(leading(w[0]) for w in behind)) - LOOSE)
                if part != 'VERB': continue
                uses[lemma] += 1
                kinds = [w[4] for w in below[place]]
                passive[lemma] += any(k.endswith(':pass') for k in kinds)
                undergone[lemma] += 'obj' in kinds or any(k.endswith(':pass') for k in kinds)
                spent[lemma] += any(w[1] in TIMES for w in below[place] if w[4] in ('obj', 'nsubj:pass'))
                is_alone = not any(k.endswith(':pass') or k.split(':')[0] in OBJECTS for k in kinds) and not relation.startswith('acl')
                acting[lemma] += is_alone and any(k.startswith('nsubj') for k in kinds)
                given[lemma] += 'obj' in kinds and ('iobj' in kinds or 'aux:pass' in kinds)
                if relation in ('root', 'conj', 'ccomp', 'advcl', 'xcomp') and not any(k.endswith(':pass') for k in kinds):
                    active[lemma] += 1
                    whole[lemma] += any(k.split(':')[0] in OBJECTS for k in kinds)
                behind = [w for w in below[place] if w[0] > place and w[4].startswith(('obl', 'advcl', 'ccomp', 'xcomp'))]
                behind += [w for thing in below[place] if thing[4] == 'obj' for w in below[thing[0]] if w[4].startswith('acl')]
                found.update((lemma, marker) for marker in set().union(*(leading(w[0]) for w in behind)) - LOOSE)
    print('# What verbs call for: a preposition, (*) an object or a clause, (passive) somebody who undergoes it, (lone) that, where it has no object, or (two) somebody who gets something by it; made by src/training/frames.py')
    for lemma, count in sorted(whole.items()):
        if active[lemma] >= SEVERAL and count / active[lemma] >= MOST: print(f'{lemma} *\t{count / active[lemma]:.2f}')
    for lemma, count in sorted(undergone.items()):
        if passive[lemma] and uses[lemma] >= FEWEST and count / uses[lemma] >= UNDERGONE: print(f'{lemma} passive\t{count / uses[lemma]:.2f}')
    for lemma, count in sorted(undergone.items()):
        is_undergone = passive[lemma] and count >= TWICE and acting[lemma] <= LONE * count
        if is_undergone and spent[lemma] <= SPENT * count: print(f'{lemma} lone\t{count / (count + acting[lemma]):.2f}')
    for lemma, count in sorted(given.items()):
        if count >= TWICE and count / uses[lemma] >= GIVEN: print(f'{lemma} two\t{count / uses[lemma]:.2f}')
    for (lemma, marker), count in sorted(found.items()):
        if count >= FEWEST and count / uses[lemma] >= LEAST: print(f'{lemma} {marker}\t{count / uses[lemma]:.2f}')
    for (lemma, marker), count in sorted(parts.items()):
        if count >= OFTEN and count / nouns[lemma] >= SHARE: print(f'{lemma}/noun {marker}\t{count / nouns[lemma]:.2f}')


if __name__ == '__main__': main()
