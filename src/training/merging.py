"""Learns what reasons weigh for two mentions of one event (resources/models/en/merging.tsv).

    merging.py manifests STORIES TOPICS OUT      writes what EvidenceTable (src/bench) is to read: OUT/texts, OUT/manifests
    merging.py learn STORIES TOPICS TABLES       learns from its tables and prints the weights, one table for each nearness

Logistic regression for pairs in one article, in two on one story, and in others. A weight has the sign of what its reason speaks for; a
contradiction weighs at least as much as CONTRADICTION says, though annotated texts are full of seeming ones. Stories and topics kept back are not learnt from: of the stories a third by
the MD5 of their first text, of the topics 26 and up, and each topic that shares texts with a story kept back."""
import collections
import hashlib
import html
import pathlib
import re
import sys

import numpy

CAUTION = {'article': 1.0, 'story': -1.2, 'other': -1.2}    # added to the log odds: a wrong join across articles is worse than a missed one
CONTRADICTION = 2.5                                         # by so much a contradiction speaks against at least
CROSS = 3                                                   # how much a pair of a story weighs beside one of a topic
QUOTES = str.maketrans({'“': '"', '”': '"', '„': '"', '‘': "'", '’': "'", '–': '-', '—': '-', '\u00a0': ' '})
FIRST_KEPT_TOPIC = 26


def plain(text): return re.sub(r'\s+', ' ', text.translate(QUOTES))


def is_kept(name): return int(hashlib.md5(name.encode()).hexdigest(), 16) % 3 == 0


def links(stories):
    """the key of each event that several articles tell: (text, number) -> key"""
    rows = [line.split('\t') for line in (stories / 'gold/_cross.tsv').read_text(encoding='utf-8').splitlines() if line.startswith('X\t')]
    return {tuple(cell.rsplit(':', 1)): f'{row[1]} {at}' for at, row in enumerate(rows) for cell in row[2:] if cell}


def groups(stories):
    """the texts of each story that several articles tell"""
    by_key = collections.defaultdict(set)
    for (text, _), key in links(stories).items(): by_key[key].add(text)
    found = []
    for texts in by_key.values():
        joined = [group for group in found if group & texts]
        found = [group for group in found if not group & texts] + [set.union(texts, *joined)]
    return sorted(sorted(group) for group in found if len(group) > 1)


def topic(path):
    """the text of an annotated article, and its actions as (spans, key of the event)"""
    raw, text, spans, sentence = path.read_text(encoding='utf-8', errors='replace'), '', {}, None
    for number, of, word in re.findall(r'<token t_id="(\d+)" sentence="(\d+)"[^>]*>(.*?)</token>', raw):
        word = html.unescape(word).replace('``', '"').replace("''", '"')
        if sentence is not None and of != sentence: text += '\n\n'
        elif text and not re.fullmatch(r"[.,;:?!%)\]’”]|'s|n't|'re|'ve|'ll|'d|'m", word) and not re.search(r'[(\[$“‘]$', text): text += ' '
        sentence, spans[number], text = of, (len(text), len(text) + len(word)), text + word
    key = {}
    for kind, name, body in re.findall(r'<(CROSS|INTRA)_DOC_COREF r_id="(\d+"(?: note="(?:ACT|NEG)\d+")?)[^>]*>(.*?)</\1_DOC_COREF>', raw, re.S):
        note = re.search(r'note="(\w+)"', name)
        for source in re.findall(r'<source m_id="(\d+)"', body): key.setdefault(source, note.group(1) if note else path.stem + name)
    actions = []
    for number, body in re.findall(r'<(?:ACTION|NEG_ACTION)[A-Z_]* m_id="(\d+)"[^>/]*>(.*?)</(?:ACTION|NEG_ACTION)', raw, re.S):
        tokens = [spans[token] for token in re.findall(r't_id="(\d+)"', body) if token in spans]
        actions.append(([tuple(len(plain(text[:at])) for at in span) for span in tokens], key.get(number, f'{path.stem}#{number}')))
    return text, actions


def events(stories, text):
    """the annotated events of a story's text, as (first, last, first of the word, last of the word, number)"""
    body, found = plain((stories / f'text/{text}.txt').read_text(encoding='utf-8')), []
    for line in (stories / f'gold/{text}.tsv').read_text(encoding='utf-8').splitlines():
        cells = line.split('\t')
        for fragment in cells[6:] if cells[0] == 'E' else []:
            marked = re.search(r'\[([^\]]+)\]', fragment)
            at = body.find(plain(re.sub(r'\[([^\]]+)\]', r'\1', fragment)))
            if at < 0 or not marked: continue
            word = at + len(plain(fragment[:marked.start()]))
            found.append((at, at + len(plain(fragment)) - 2, word, word + len(marked.group(1)), cells[1]))
    return body, found


def located(body, before, word, after):
    before, word, after = plain(before), plain(word), plain(after)
    for left, right in ((before, after), (before[-12:], after[:12]), (before, ''), ('', after)):
        at = body.find(left + word + right)
        if at >= 0: return at + len(left), at + len(left) + len(word)
    return None


class Gold:
    def __init__(self, stories, topics):
        self.stories, self.topics, self.links, self.read = stories, topics, links(stories), {}

    def of(self, text, number, place):
        """what event a mention tells, by the text, its topic if it has one, and what stands around its word"""
        if text not in self.read:
            if number: self.read[text] = [plain(topic(self.topics / number / f'{text}.xml')[0]), topic(self.topics / number / f'{text}.xml')[1]]
            else: self.read[text] = events(self.stories, text)
        body, annotated = self.read[text]
        at = located(body, *place)
        if not at: return None
        if number: return next((key for spans, key in annotated if any(s < at[1] + 1 and s - 1 <= at[0] < e + 1 for s, e in spans)), None)
        exact = [n for _, _, s, e, n in annotated if at[0] < e and s < at[1]] + [n for s, e, _, _, n in annotated if s <= at[0] and at[1] <= e]
        return (text, exact[0]) if exact else None

    def is_one(self, one, other, in_one_article):
        if isinstance(one, str) or in_one_article: return one == other
        return self.links.get(one) is not None and self.links.get(one) == self.links.get(other)


def manifests(stories, topics, out):
    (out / 'manifests').mkdir(parents=True, exist_ok=True)
    day = lambda text: next((line.split('\t')[1] for line in (stories / f'gold/{text}.tsv').read_text(encoding='utf-8').splitlines() if line.startswith('D\t')), '')
    write = lambda name, rows: (out / f'manifests/{name}.tsv').write_text(''.join(f'{path.resolve()}\t{date}\n' for path, date in rows), encoding='utf-8')
    for path in sorted((stories / 'text').glob('*.txt')): write(f'text-{path.stem}', [(path, day(path.stem))])
    for number, group in enumerate(groups(stories)): write(f'story-{number}', [(stories / f'text/{text}.txt', day(text)) for text in group])
    for folder in topics.iterdir():
        (out / 'texts' / folder.name).mkdir(parents=True, exist_ok=True)
        paths = [out / 'texts' / folder.name / f'{xml.stem}.txt' for xml in sorted(folder.glob('*.xml'))]
        for path in paths: path.write_text(topic(folder / f'{path.stem}.xml')[0] + '\n', encoding='utf-8')
        write(f'topic-{folder.name}', [(path, '') for path in paths])


def is_learnt(stories, name, first):
    """whether a table may be learnt from"""
    shared = lambda text: (re.match(r'ecb-(\d+)_', text) or [None, None])[1]
    kept = {shared(group[0]) for group in groups(stories) if is_kept(group[0])}
    kind, rest = name.split('-', 1)
    number = rest if kind == 'topic' else shared(first)
    apart = number is None or number not in kept and int(number) < FIRST_KEPT_TOPIC
    return apart and (kind == 'topic' or not is_kept(first))


def pairs(stories, topics, tables):
    """labelled pairs by nearness, as (degrees of reasons, whether one, weight)"""
    gold, found = Gold(stories, topics), collections.defaultdict(list)
    reasons = dict(line.split('\t') for line in (tables / 'reasons.txt').read_text().splitlines())
    for path in sorted(tables.glob('*.tsv')):
        rows = [line.split('\t') for line in path.read_text(encoding='utf-8').splitlines()]
        told = [row for row in rows if row[0] == 'M']
        if not told or not is_learnt(stories, path.stem, sorted(row[1][:-4] for row in told)[0]): continue
        kind, rest = path.stem.split('-', 1)
        label = [gold.of(row[1][:-4], rest if kind == 'topic' else '', row[2:5]) for row in told]
        for _, one, other, nearness, degrees in (row for row in rows if row[0] == 'P'):
            a, b = label[int(one)], label[int(other)]
            if a is None or b is None or kind == 'story' and nearness == 'article': continue    # its texts have tables of their own
            x = numpy.zeros(len(reasons), 'f4')
            for cell in degrees.split():
                reason, degree = cell.split(':')
                x[int(reason)] = degree
            found[nearness].append((x, gold.is_one(a, b, nearness == 'article'), CROSS if kind == 'story' else 1))
    return reasons, found


def fit(x, y, weight, sides, strength=1.0):
    """Newton's method; a weight beyond its bound is set to it and left out, half of them at a time"""
    highest = numpy.array([{'AGAINST': 0.0, 'CONTRADICTION': -CONTRADICTION}.get(side, numpy.inf) for side in sides])
    lowest = numpy.array([0.0 if side == 'FOR' else -numpy.inf for side in sides])
    free, b = numpy.ones(len(sides), bool), numpy.where(highest <= 0, numpy.minimum(highest, -1.0), 0.0)
    prior = b.copy()
    while True:
        at, given = numpy.flatnonzero(free), x[:, ~free] @ b[~free]
        held, ridge = b[at], numpy.where(at == 0, 1e-3, strength)
        for _ in range(60):
            p = 1 / (1 + numpy.exp(-given - x[:, at] @ held))
            slope = x[:, at].T @ (weight * (p - y)) + ridge * (held - prior[at])
            step = numpy.linalg.solve((x[:, at] * (weight * p * (1 - p))[:, None]).T @ x[:, at] + numpy.diag(ridge), slope)
            held = held - step * min(1, 1 / numpy.abs(step).max())      # a full step may leap too far
            if numpy.abs(step).max() < 1e-4: break
        b[at] = held
        beyond = numpy.maximum(b - highest, lowest - b)
        wrong = numpy.flatnonzero(beyond > 0)
        if not len(wrong): return b
        worst = wrong[numpy.argsort(-beyond[wrong])][:(len(wrong) + 1) // 2]
        free[worst], b[worst] = False, numpy.clip(b, lowest, highest)[worst]


def learn(stories, topics, tables):
    reasons, found = pairs(stories, topics, tables)
    print('# What reasons weigh for two mentions of one event: in one article, in two on one story, in others. Learnt by src/training/merging.py.')
    for nearness in ('article', 'story', 'other'):
        x, y, weight = (numpy.array(column, float) for column in zip(*found[nearness]))
        print(f'{nearness}: {len(y)} pairs, {int(y.sum())} of one event', file=sys.stderr)
        b = fit(x, y, weight, reasons.values())
        b[0] += CAUTION[nearness]
        for reason, value in zip(reasons, b):
            if abs(value) >= 0.005: print(f'{nearness} {reason}\t{value:.2f}')


if __name__ == '__main__':
    if len(sys.argv) != 5: sys.exit(__doc__)
    {'manifests': manifests, 'learn': learn}[sys.argv[1]](*map(pathlib.Path, sys.argv[2:]))
