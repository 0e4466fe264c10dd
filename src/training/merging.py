"""Learns when two mentions tell one event: what reasons weigh for it (resources/models/en/merging.tsv), and in which directions of the
encoder's vectors their words are alike (senses.tsv).

    merging.py manifests STORIES TOPICS RUNNING OUT      writes what EvidenceTable (src/bench) is to read: OUT/texts, OUT/manifests
    merging.py senses STORIES TOPICS RUNNING TABLES      learns from its tables and prints the directions
    merging.py learn STORIES TOPICS RUNNING TABLES       prints the weights, one table for each nearness

RUNNING is what running.py lays out; of these only what two articles tell is learnt from. EvidenceTable is to be run with an empty senses.tsv. How alike words are, the weights learn from directions that were learnt without
the text in question: of those that were learnt with it one would be too sure.

Logistic regression for pairs in one sentence, in one article, in two on one story, and in others. A weight has the sign of what its reason speaks for; a
contradiction weighs at least as much as CONTRADICTION says, though annotated texts are full of seeming ones. Stories and topics kept back are not learnt from: of the stories a third by
the MD5 of their first text, of the topics 26 and up, and each topic that shares texts with a story kept back."""
import collections
import hashlib
import html
import pathlib
import re
import sys

import numpy

NEARNESS = ['sentence', 'article', 'story', 'other']
CAUTION = {'sentence': 0.6, 'article': 0.8, 'story': -1.75, 'other': -2.3}    # added to the log odds: a wrong join across articles is worse than a missed one
CONTRADICTION = 2.5                                         # by so much a contradiction speaks against at least
STRONGER = {'other-agent': 4.5, 'other-patient': 4.5, 'opposite': 6, 'negated': 5, 'surely-other-time': 6, 'strangers': 20, 'days-apart': 20, 'ordered': 20}      # and these by so much once all is learnt: what seems to contradict in
# annotated texts are often names that the program does not know for one's own
CHOSEN = {'story sentence-words': 2.5, 'story told-often': 0}        # not learnt, but by what of the stories is joined: topics, of which most pairs are, hold
# a few sentences of an article, so that what stands around an event says little there
ACROSS = {'kindred-word', 'narrow-time'}                    # reasons that are looked at in two articles only: in one, two events of a kind are mostly two
CROSS = 3                                                   # how much a pair of a story weighs beside one of a topic
QUOTES = str.maketrans({'“': '"', '”': '"', '„': '"', '‘': "'", '’': "'", '–': '-', '—': '-', '\u00a0': ' '})
FIRST_KEPT_TOPIC = 26
FOLDS = 5
DIMENSIONS, ROUNDS, SPREAD = 48, 8, 20      # of the space of senses; times that all pairs are seen; what vectors are multiplied by


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
        self.told_with = {text: group[0] for group in groups(stories) for text in group}

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

    def group(self, text):
        """what is the same for all texts of a story"""
        return 'story ' + self.told_with.get(text, text)

    def is_one(self, one, other, in_one_article):
        if isinstance(one, str) or in_one_article: return one == other
        return self.links.get(one) is not None and self.links.get(one) == self.links.get(other)


def manifests(stories, topics, running, out):
    (out / 'manifests').mkdir(parents=True, exist_ok=True)
    day = lambda text, of=stories: next((line.split('\t')[1] for line in (of / f'gold/{text}.tsv').read_text(encoding='utf-8').splitlines() if line.startswith('D\t')), '')
    write = lambda name, rows: (out / f'manifests/{name}.tsv').write_text(''.join(f'{path.resolve()}\t{date}\n' for path, date in rows), encoding='utf-8')
    for path in sorted((stories / 'text').glob('*.txt')): write(f'text-{path.stem}', [(path, day(path.stem))])
    for number, group in enumerate(groups(stories)): write(f'story-{number}', [(stories / f'text/{text}.txt', day(text)) for text in group])
    for group in groups(running): write(f'running-{group[0]}', [(running / f'text/{text}.txt', day(text, running)) for text in group])
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
    return apart and (kind == 'topic' or not is_kept(first))    # of running stories, too, a third is not learnt from


class Table:
    """The mentions of some texts: their pairs, the degrees of their reasons, whether they are one, and the vectors of their words"""

    def __init__(self, path, gold, reasons):
        rows = [line.split('\t') for line in path.read_text(encoding='utf-8').splitlines()]
        told, pairs = ([row for row in rows if row[0] == kind] for kind in 'MP')
        self.name, (self.kind, rest) = path.stem, path.stem.split('-', 1)
        self.first = min((row[1][:-4] for row in told), default='')
        shared = re.match(r'ecb-(\d+)_', self.first)
        self.group = 'topic ' + (shared.group(1) if shared else rest) if shared or self.kind == 'topic' else gold.group(self.first)
        label = [gold.of(row[1][:-4], rest if self.kind == 'topic' else '', row[2:5]) for row in told]
        known = [row for row in pairs if label[int(row[1])] is not None and label[int(row[2])] is not None
                 and not (self.kind in ('story', 'running') and row[3] in ('sentence', 'article'))]      # its texts have tables of their own
        self.ends = numpy.array([row[1:3] for row in known], int).reshape(-1, 2)
        self.nearness = numpy.array([row[3] for row in known])
        self.is_one = numpy.array([gold.is_one(label[one], label[other], near in ('sentence', 'article'))
                                   for (one, other), near in zip(self.ends, self.nearness)], bool)
        self.degrees = numpy.zeros((len(known), len(reasons)), 'f4')
        for at, row in enumerate(known):
            for cell in row[4].split():
                reason, degree = cell.split(':')
                self.degrees[at, int(reason)] = degree
        within, across = numpy.isin(self.nearness, ['sentence', 'article']), [at for at, reason in enumerate(reasons) if reason in ACROSS]
        self.degrees[numpy.ix_(within, across)] = 0
        self.vectors = numpy.fromfile(path.with_suffix('.tsv.vectors'), '<f4').reshape(len(told), -1)
        self.weight = CROSS if self.kind in ('story', 'running') else 1

    def fold(self): return int(hashlib.md5(self.group.encode()).hexdigest(), 16) // 7 % FOLDS


def tables(stories, topics, running, folder):
    """the reasons with what they speak for, and the tables that may be learnt from"""
    gold, told, reasons = Gold(stories, topics), Gold(running, topics), dict(line.split('\t') for line in (folder / 'reasons.txt').read_text().splitlines())
    found = (Table(path, told if path.stem.startswith('running-') else gold, reasons) for path in sorted(folder.glob('*.tsv')))
    return reasons, [table for table in found if len(table.ends) and is_learnt(stories, table.name, table.first)]


class Senses:
    """Directions of the encoder's vectors in which the words of one event are alike, learnt by gradient descent on pairs of mentions"""

    def __init__(self, tables):
        import torch
        torch.manual_seed(1)
        torch.set_num_threads(1)
        self.map = torch.nn.Linear(tables[0].vectors.shape[1], DIMENSIONS)
        torch.nn.init.normal_(self.map.weight, std=tables[0].vectors.shape[1] ** -0.5)
        torch.nn.init.zeros_(self.map.bias)
        scale, base = torch.nn.Parameter(torch.full((len(NEARNESS),), 6.0)), torch.nn.Parameter(torch.tensor([-4.0, -4.0, -5.0, -7.0]))
        optimiser = torch.optim.AdamW([{'params': [self.map.weight], 'weight_decay': 1e-2},
                                       {'params': [self.map.bias, scale, base], 'weight_decay': 0.0}], lr=2e-3)
        given = [[torch.tensor(x) for x in (table.vectors * SPREAD, table.ends, table.is_one.astype('f4'),
                                            numpy.array([NEARNESS.index(near) for near in table.nearness]))] for table in tables]
        chance, steps, done = numpy.random.default_rng(1), ROUNDS * len(given), 0
        for _ in range(ROUNDS):
            for at in chance.permutation(len(given)):
                vectors, ends, is_one, near = given[at]
                z = torch.nn.functional.normalize(self.map(torch.nn.functional.dropout(vectors, 0.3)), dim=-1)
                alike = (z[ends[:, 0]] * z[ends[:, 1]]).sum(1)
                losses = torch.nn.functional.binary_cross_entropy_with_logits(scale[near] * alike + base[near], is_one, reduction='none')
                loss = (losses * is_one).sum() / (is_one.sum() + 5) + 2 * (losses * (1 - is_one)).sum() / ((1 - is_one).sum() + 5)
                for group in optimiser.param_groups: group['lr'] = 2e-3 * (1 - done / steps)
                optimiser.zero_grad()
                loss.backward()
                optimiser.step()
                done += 1

    def table(self):
        """a row for each dimension: the weight of each value of a vector of length 1, and what is added"""
        rows = numpy.concatenate([self.map.weight.detach().numpy() * SPREAD, self.map.bias.detach().numpy()[:, None]], 1)
        return numpy.round(rows / abs(rows).max() * 1000).astype(int)

    def alike(self, table):
        """how alike the words of each pair are, from 0 to 1"""
        rows = self.table()
        z = table.vectors @ rows[:, :-1].T + rows[:, -1]
        z /= numpy.maximum(numpy.linalg.norm(z, axis=1, keepdims=True), 1e-9)
        return numpy.maximum((z[table.ends[:, 0]] * z[table.ends[:, 1]]).sum(1), 0)


def annotated_by_others(tables): return [table for table in tables if table.kind != 'running']


def senses(stories, topics, running, folder):
    print('# In which directions of the encoder\'s vectors words for one event are alike; a dimension a line, last what is added. Made by src/training/merging.py.')
    for row in Senses(annotated_by_others(tables(stories, topics, running, folder)[1])).table(): print('\t'.join(map(str, row)))


def fit(x, y, weight, sides, strength=1.0):
    """Newton's method within the bounds of the sides: a weight at its bound that would leave it is held there for a step"""
    highest = numpy.array([{'AGAINST': 0.0, 'CONTRADICTION': -CONTRADICTION}.get(side, numpy.inf) for side in sides])
    lowest = numpy.array([0.0 if side == 'FOR' else -numpy.inf for side in sides])
    prior = numpy.where(highest <= 0, numpy.minimum(highest, -1.0), 0.0)
    ridge = numpy.where(numpy.arange(len(prior)) == 0, 1e-3, strength)
    loss = lambda b: (weight * numpy.logaddexp(0, (1 - 2 * y) * (x @ b))).sum() + (ridge * (b - prior) ** 2).sum() / 2
    b = prior
    while True:
        p = 1 / (1 + numpy.exp(-numpy.clip(x @ b, -40, 40)))
        slope = x.T @ (weight * (p - y)) + ridge * (b - prior)
        free = numpy.flatnonzero(~((b >= highest) & (slope < 0) | (b <= lowest) & (slope > 0)))
        step = numpy.linalg.solve((x[:, free].T * (weight * p * (1 - p))) @ x[:, free] + numpy.diag(ridge[free]), slope[free])
        for share in 0.5 ** numpy.arange(20):
            moved = b.copy()
            moved[free] -= share * step
            moved = numpy.clip(moved, lowest, highest)
            if loss(moved) <= loss(b): break
        if loss(b) - loss(moved) < 1e-5 * loss(b): return moved
        b = moved


def learn(stories, topics, running, folder):
    reasons, found = tables(stories, topics, running, folder)
    others = annotated_by_others(found)

    def liken(senses, some):
        for table in some:
            for reason, power in (('like-sense', 1), ('same-sense', 4)): table.degrees[:, list(reasons).index(reason)] = senses.alike(table) ** power
    for fold in range(FOLDS):
        liken(Senses([table for table in others if table.fold() != fold]), [table for table in others if table.fold() == fold])
    liken(Senses(others), [table for table in found if table.kind == 'running'])
    print('# What reasons weigh for two mentions of one event: in one sentence, one article, two on one story, others. Learnt by src/training/merging.py.')
    for nearness in NEARNESS:
        chosen = [(table, table.nearness == nearness) for table in found]
        x, y = (numpy.concatenate([getattr(table, what)[which] for table, which in chosen]) for what in ('degrees', 'is_one'))
        weight = numpy.concatenate([numpy.full(which.sum(), table.weight) for table, which in chosen])
        print(f'{nearness}: {len(y)} pairs, {int(y.sum())} of one event', file=sys.stderr)
        b = fit(x, y.astype('f4'), weight.astype('f4'), reasons.values())
        b[0] += CAUTION[nearness]
        for reason, value in zip(reasons, b):
            value = CHOSEN.get(f'{nearness} {reason}', min(value, -STRONGER.get(reason, -numpy.inf)))
            if abs(value) >= 0.005: print(f'{nearness} {reason}\t{value:.2f}')


if __name__ == '__main__':
    if len(sys.argv) != 6: sys.exit(__doc__)
    {'manifests': manifests, 'senses': senses, 'learn': learn}[sys.argv[1]](*map(pathlib.Path, sys.argv[2:]))
