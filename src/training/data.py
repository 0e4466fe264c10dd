"""Annotated texts: treebanks in CoNLL-U, stories with what their timelines hold, and TimeML."""
import hashlib
import html
import json
import pathlib
import re
import subprocess
import tempfile
from dataclasses import dataclass, field

import words as language
from edtf import dates

ROOT = -1
STATUS = ['happened', 'going-on', 'expected', 'denied', 'conditional', 'proposed']
EVENT = ['none', 'B', 'A']
NAMES = {'person': 'person', 'organization': 'organisation', 'place': 'place', 'time': None}
DATING_LINKS = {'IS_INCLUDED', 'SIMULTANEOUS', 'DURING', 'BEGINS', 'ENDS', 'BEGUN_BY', 'ENDED_BY', 'INCLUDES'}


@dataclass
class Text:
    """Words with the numbers of their sentences; `labels` holds for each head what it should say of each word, None where unknown."""
    name: str
    kind: str
    words: list = field(default_factory=list)
    sentence: list = field(default_factory=list)
    spans: list = field(default_factory=list)          # of the words in the raw text, where there is one
    labels: dict = field(default_factory=dict)
    heads: list = field(default_factory=list)          # index of the head among the words of the text, or ROOT
    expressions: list = field(default_factory=list)    # (last word, time) of the time expressions
    dated: list = field(default_factory=list)          # (event word, expressions that date it, whether the text's day does)
    events: list = field(default_factory=list)         # of a story: level, time, status and groups of words
    day: str = ''

    def at(self, start, end):
        return [i for i, (a, b) in enumerate(self.spans) if a < end and start < b]


def is_kept_back(name): return int(hashlib.md5(name.encode()).hexdigest(), 16) % 3 == 0


def story_of(name):
    """the running story of an article, as those of one are all kept back or none; any other text stands for itself"""
    return re.sub(r'(-s\d+)-\d+$', r'\1', name)


def read_text(name, kind, raw):
    text = Text(name, kind)
    for number, (start, end) in enumerate(language.sentences(raw)):
        for span in language.tokens(raw, start, end):
            text.spans.append(span)
            text.words.append(raw[span[0]:span[1]])
            text.sentence.append(number)
    return text


# --- treebanks ------------------------------------------------------------------------------------------------------------
def treebank(path):
    texts = []
    for block in pathlib.Path(path).read_text(encoding='utf-8').split('\n\n'):
        lines = block.splitlines()
        identity = next((line.split(' = ')[1] for line in lines if line.startswith('# sent_id')), None)
        rows = [line.split('\t') for line in lines if re.match(r'\d+\t', line)]
        if not rows: continue
        name = identity.rsplit('-', 1)[0]
        if not texts or texts[-1].name != name:
            texts.append(Text(name, 'treebank', labels={k: [] for k in ('upos', 'feats', 'lemma', 'relation', 'name')}))
        add_sentence(texts[-1], rows)
    for text in texts:
        if not name_of_genre(text.name): text.labels['name'] = [None] * len(text.words)
    return texts


def name_of_genre(name): return name.split('_')[1] if name.startswith('GUM_') else ''


def add_sentence(text, rows):
    first, number = len(text.words), text.sentence[-1] + 1 if text.sentence else 0
    for row in rows:
        text.words.append(row[1])
        text.sentence.append(number)
        text.heads.append(first + int(row[6]) - 1 if row[6] != '0' else ROOT)
        script = language.lemma_script(row[1], row[2])
        for key, value in ('upos', row[3]), ('feats', row[5]), ('lemma', script), ('relation', row[7]): text.labels[key].append(value)
    text.labels['name'] += names(rows)


def entities(rows):
    """(first, last, type) of the mentions that GUM's Entity= opens and closes"""
    open_, found = {}, []
    for i, row in enumerate(rows):
        mark = re.search(r'Entity=([^|]+)', row[9])
        for piece in re.findall(r'\([^()]+\)?|[^()]+\)', mark[1] if mark else ''):
            number = re.match(r'\(?(\d+)', piece)
            if not number: continue
            if piece[0] == '(': open_.setdefault(number[1], []).append((i, piece.strip('()').split('-')[1]))
            if piece[-1] == ')' and open_.get(number[1]):
                start, kind = open_[number[1]].pop()
                found.append((start, i, kind))
    return found


def names(rows):
    """BIO labels: of each mention whose head is a proper noun, the proper nouns around it (and "of X", save for persons)"""
    out = ['O'] * len(rows)
    for start, end, kind in sorted(entities(rows), key=lambda e: e[0] - e[1]):
        kind = NAMES.get(kind, 'other')
        heads = [i for i in range(start, end + 1) if not start <= int(rows[i][6]) - 1 <= end]
        if kind is None or not heads or not is_proper(rows[heads[0]]): continue
        first = last = heads[0]
        while first > start and joins(rows[first - 1]): first -= 1
        while not is_proper(rows[first]): first += 1
        while last < end and is_proper(rows[last + 1]): last += 1
        if kind != 'person' and last + 2 <= end and rows[last + 1][1] == 'of': last = after_of(rows, last, end)
        if any(label != 'O' for label in out[first:last + 1]): continue
        out[first] = 'B-' + kind
        out[first + 1:last + 1] = ['I-' + kind] * (last - first)
    return out


def is_proper(row): return row[4].startswith('NNP')


def joins(row): return is_proper(row) or row[3] == 'NUM' or row[1] in '-&'


def after_of(rows, last, end):
    """the last word of "X of (the) Y" when Y is proper too, else that of X"""
    place = last + (3 if rows[last + 2][1].lower() == 'the' else 2)
    while place <= end and is_proper(rows[place]): last, place = place, place + 1
    return last


# --- stories --------------------------------------------------------------------------------------------------------------
QUOTES = str.maketrans({'“': '"', '”': '"', '„': '"', '‘': "'", '’': "'", '–': '-', '—': '-', '\u00a0': ' '})


def plain(raw):
    """the text as annotators quote it, and for each of its characters the offset in the raw text"""
    out, back = [], []
    for i, c in enumerate(raw.translate(QUOTES)):
        if c.isspace() and out and out[-1] == ' ': continue
        out.append(' ' if c.isspace() else c)
        back.append(i)
    return ''.join(out), back + [len(raw)]


def stories(folder, program):
    folder = pathlib.Path(folder)
    names_ = sorted(p.stem for p in (folder / 'gold').glob('*.tsv') if not p.name.startswith('_'))
    tagged = tag(program, [(folder / 'text' / f'{n}.txt', day(folder, n)) for n in names_])
    texts = [story(folder, n, tagged.get(n, [])) for n in names_]
    listed = listed_names(folder)
    for text in texts: text.labels['name'] = label_names(text, listed.get(story_of(text.name)))
    return texts


def listed_names(folder):
    """story -> name -> its type, where a list of them lies beside the texts"""
    out, path = {}, folder / 'names.tsv'
    rows = [line.split('\t') for line in path.read_text(encoding='utf-8').splitlines()] if path.exists() else []
    for story_, type_, *same in rows: out.setdefault(story_, {}).update((tuple(w for w in read_text('', '', name).words), type_) for name in same)
    return out


def label_names(text, listed):
    """BIO labels: wherever the words of a listed name stand, the longest name first"""
    if listed is None: return [None] * len(text.words)
    out, longest = ['O'] * len(text.words), max(map(len, listed), default=0)
    for size in range(longest, 0, -1):
        for i in range(len(text.words) - size + 1):
            type_ = listed.get(tuple(text.words[i:i + size]))
            if type_ and all(label == 'O' for label in out[i:i + size]): out[i:i + size] = ['B-' + type_] + ['I-' + type_] * (size - 1)
    return out


def rows_of(folder, name): return [line.split('\t') for line in (folder / 'gold' / f'{name}.tsv').read_text(encoding='utf-8').splitlines()]


def day(folder, name): return next((row[1].strip() for row in rows_of(folder, name) if row[0] == 'D' and len(row) > 1), '')


def tag(program, files):
    """time expressions by the program's own tagger"""
    with tempfile.NamedTemporaryFile('w', suffix='.tsv', encoding='utf-8') as manifest:
        manifest.writelines(f'{path.resolve()}\t{day}\n' for path, day in files)
        manifest.flush()
        command = [*program.split(), 'tag', '--format', 'json', '--manifest', manifest.name]
        lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    found = {}
    for row in map(json.loads, lines): found.setdefault(pathlib.Path(row['doc']).stem, []).append(row)
    return found


def story(folder, name, tagged):
    raw = (folder / 'text' / f'{name}.txt').read_text(encoding='utf-8')
    text = read_text(name, 'story', raw)
    text.day = day(folder, name)
    for row in tagged:
        found = text.at(row['start'], row['end'])
        if found and row.get('time'): text.expressions.append((found[-1], row['time']))
    flat, back = plain(raw)
    for row in rows_of(folder, name):
        if row[0] == 'E': text.events.append(dict(level=row[2], time=row[3], status=row[4], groups=list(groups(text, row[6:], flat, back))))
    label_events(text)
    return text


def groups(text, fragments, flat, back):
    """the words in square brackets of each passage"""
    for fragment in fragments:
        mark = re.search(r'\[([^\]]+)\]', fragment)
        at = flat.find(plain(re.sub(r'\[([^\]]+)\]', r'\1', fragment))[0])
        if not mark or at < 0: continue
        start = at + len(plain(fragment[:mark.start()])[0])
        found = text.at(back[start], back[start + len(plain(mark[1])[0]) - 1] + 1)
        if found: yield found


def label_events(text):
    weight, status = ['none'] * len(text.words), [None] * len(text.words)
    for event in text.events:
        for group in event['groups']:
            for word in group: weight[word] = max(weight[word], event['level'], key=EVENT.index)
            status[group[-1]] = event['status']
            right = [k for k, (_, time) in enumerate(text.expressions) if dates(time, event['time'])]
            text.dated.append((group[0], right, bool(text.day) and dates(text.day, event['time'])))
    text.labels = dict(event=weight, status=status)


# --- TimeML ---------------------------------------------------------------------------------------------------------------
def attributes(tag_): return dict(re.findall(r'(\w+)="([^"]*)"', tag_))


def timeml(folder):
    return [t for t in (timeml_text(p) for p in sorted(pathlib.Path(folder).glob('*.tml'))) if t]


def timeml_text(path):
    """a text with the classes of its events, and as `dated` its links of events to times"""
    raw = path.read_text(encoding='utf-8')
    body = re.search('<TEXT>(.*?)</TEXT>', raw, re.S)
    if not body: return None
    marks, plain_ = marked(body[1])
    text = read_text(path.stem, 'timeml', plain_)
    text.labels['class'], event_word, number = ['none'] * len(text.words), {}, {}
    for kind, tag_, start, end in marks:
        found = text.at(start, end)
        if found and kind == 'EVENT':
            event_word[tag_.get('eid')] = found[-1]
            for word in found: text.labels['class'][word] = tag_.get('class')
        elif found and kind == 'TIMEX3' and tag_.get('type') in ('DATE', 'TIME'):
            number[tag_.get('tid')] = len(text.expressions)
            text.expressions.append((found[-1], tag_.get('value')))
    day = re.search('<TIMEX3[^>]*functionInDocument="(?:CREATION_TIME|PUBLICATION_TIME)"[^>]*>', raw)
    day = attributes(day[0]) if day else {}
    text.day = day.get('value', '')
    instance = {a.get('eiid'): a.get('eventID') for a in map(attributes, re.findall('<MAKEINSTANCE[^>]*>', raw))}
    links = {}
    for link in map(attributes, re.findall('<TLINK[^>]*>', raw)):
        event = link.get('eventInstanceID') or link.get('relatedToEventInstance')
        time = link.get('relatedToTime') or link.get('timeID')
        word = event_word.get(instance.get(event, event))
        if word is None or link.get('relType') not in DATING_LINKS: continue
        expressions, is_day = links.setdefault(word, (set(), set()))
        if time in number: expressions.add(number[time])
        elif time == day.get('tid') and link['relType'] != 'INCLUDES': is_day.add(True)
    text.dated = [(word, sorted(e), bool(d)) for word, (e, d) in links.items() if e or d]
    return text


def marked(body):
    """(kind, attributes, start, end) of the elements, and the text without them"""
    out, open_, marks, length = [], [], [], 0
    for piece in re.split('(<[^>]+>)', body):
        if piece.startswith('</'):
            if open_: marks.append((*open_.pop(), length))
        elif piece.startswith('<'):
            if not piece.endswith('/>'): open_.append((re.match(r'<(\w+)', piece)[1], attributes(piece), length))
        else:
            out.append(html.unescape(piece))
            length += len(out[-1])
    return marks, ''.join(out)
