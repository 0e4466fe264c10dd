"""Words of a text, their pieces and their shapes: what the program does in Java before it asks the model."""
import re
import unicodedata

SHAPES = ['none', 'lower', 'capitalised', 'upper', 'mixed', 'digits', 'other']
ABBREVIATIONS = set('mr mrs ms dr st gen sen rep gov col lt sgt maj capt adm prof rev hon jr sr inc corp co ltd no vs etc '
                    'jan feb mar apr jun jul aug sep sept oct nov dec mo dept univ ave mt ft fig approx est'.split())
WORD = re.compile(r"""https?://\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.]+   # addresses
    |(?:[^\W\d_]\.){2,}                                               # U.S.
    |\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s)?(?![^\W\d_])|\d+(?:[.,:/]\d+)*
    |can(?=not\b)|[^\W\d_]+?(?=n['’]t\b)|n['’]t\b                     # do n't
    |['’](?:s|re|ve|ll|d|m)\b|[^\W\d_]+
    |\.{2,}|-{2,}|``|''|\S""", re.X | re.I)
END = re.compile(r'[.!?]+["\'”’)]*\s+(?=["\'“‘(`]*[A-Z0-9])')


def is_abbreviation(before):
    """whether the full stop after these characters belongs to their last word"""
    last = (before.split() or [''])[-1].lower().strip('("\'“‘[')
    return last in ABBREVIATIONS or bool(re.fullmatch(r'[^\W\d_]|(?:[^\W\d_]\.)+[^\W\d_]', last))


def sentences(text):
    """spans of sentences: a line is a paragraph; a full stop ends one before a space and a capital, a digit or a quote"""
    for line in re.finditer(r'[^\n]*\S[^\n]*', text):
        start = line.start()
        for end in END.finditer(line.group()):
            if end.group()[0] == '.' and is_abbreviation(line.group()[:end.start()]): continue
            yield start, line.start() + end.end()
            start = line.start() + end.end()
        if start < line.end(): yield start, line.end()


def tokens(text, start, end):
    """spans of words by the conventions of the English treebanks: "do n't", "well - known", "Mr.", "$ 5" """
    found = [m.span() for m in WORD.finditer(text, start, end)]
    joined = []
    for span in found:
        word = text[joined[-1][0]:joined[-1][1]] if joined else ''
        is_stop = text[span[0]:span[1]] == '.' and joined and joined[-1][1] == span[0]
        if is_stop and (word.lower() in ABBREVIATIONS or re.fullmatch('[A-Z]', word)): joined[-1] = (joined[-1][0], span[1])
        else: joined.append(span)
    return joined


def shape(word):
    """the number of a word's shape in SHAPES; the encoder knows no case"""
    if any(c.isdigit() for c in word): return 5
    letters = [c for c in word if c.isalpha()]
    if not letters: return 6
    upper = [c.isupper() for c in letters]
    if not any(upper): return 1
    if upper[0] and not any(upper[1:]): return 2
    return 3 if all(upper) else 4


class Pieces:
    """splits words into word pieces: lower-cased, without accents, greedily the longest that the vocabulary holds"""

    def __init__(self, vocabulary):
        self.number = {piece: i for i, piece in enumerate(vocabulary)}
        self.start, self.end, self.unknown = (self.number[p] for p in ('[CLS]', '[SEP]', '[UNK]'))
        self.mask = self.number['[MASK]']
        self.known = {}

    def of(self, word):
        if word not in self.known:
            plain = ''.join(c for c in unicodedata.normalize('NFD', word.lower()) if unicodedata.category(c) != 'Mn')
            parts = re.findall(r'[^\W_]+|\S', plain)
            self.known[word] = [piece for part in parts for piece in self.longest(part)] or [self.unknown]
        return self.known[word]

    def longest(self, part):
        out, start = [], 0
        while start < len(part):
            prefix = '##' if start else ''
            end = next((e for e in range(len(part), start, -1) if prefix + part[start:e] in self.number), None)
            if end is None: return [self.unknown]
            out.append(self.number[prefix + part[start:end]])
            start = end
        return out


def lemma_script(form, lemma):
    """how to make the lemma: "keep" or "lower" the form, then "-n" cut n characters and "+s" add s; "=s" is s itself"""
    keeps = lemma[:1].isupper() and form[:1].isupper() or lemma == form and form != form.lower()
    base = form if keeps else form.lower()
    same = next((i for i, (a, b) in enumerate(zip(base, lemma)) if a != b), min(len(base), len(lemma)))
    if same == 0: return '=' + lemma
    return f'{"keep" if keeps else "lower"}-{len(base) - same}+{lemma[same:]}'


def apply_script(script, form):
    if script[0] == '=': return script[1:]
    case, rest = script.split('-', 1)
    cut, add = rest.split('+', 1)
    base = form if case == 'keep' else form.lower()
    return (base[:len(base) - int(cut)] + add) or base
