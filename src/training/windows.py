"""Windows: the sentences that one run of the model reads, as arrays. Nothing here needs PyTorch, so that the evaluation can do without."""
import numpy

import words as language
from data import ROOT

PIECES, LONGEST = 256, 512      # word pieces of a window, and of a window that holds one long sentence


class Window:
    """Consecutive sentences of a text; a row is a word, counted from the window's first."""

    def __init__(self, text, start, end):
        self.text, self.start, self.end = text, start, end

    def __len__(self): return self.end - self.start

    def __contains__(self, word): return self.start <= word < self.end

    def arrays(self, pieces):
        """the inputs of the model for this window alone"""
        ids, shapes, first, last = [pieces.start], [0], [], []
        sentence = self.text.sentence[self.start:self.end]
        for row, word in enumerate(self.text.words[self.start:self.end]):
            if row and sentence[row] != sentence[row - 1]:
                ids.append(pieces.end)
                shapes.append(0)
            own = pieces.of(word)
            first.append(min(len(ids), LONGEST - 1))
            ids += own
            shapes += [language.shape(word)] * len(own)
            last.append(min(len(ids), LONGEST) - 1)
        ids, shapes = ids[:LONGEST - 1] + [pieces.end], shapes[:LONGEST - 1] + [0]
        return dict(input_ids=ids, attention_mask=[1] * len(ids), shape=shapes, first_piece=first, last_piece=last, sentence=sentence)

    def heads(self):
        """for each row the column of its head in the model's `arc`: 0 is the root, r + 1 is row r"""
        return [0 if head == ROOT else head - self.start + 1 for head in self.text.heads[self.start:self.end]]


def windows(text, pieces, limit=PIECES, first_limit=None):
    """a text cut into windows of as many sentences as `limit` word pieces hold"""
    n = len(text.words)
    starts = [i for i in range(n) if i == 0 or text.sentence[i] != text.sentence[i - 1]] + [n]
    out, begin, total, room = [], 0, 1, first_limit or limit
    for start, end in zip(starts, starts[1:]):
        size = 1 + sum(len(pieces.of(word)) for word in text.words[start:end])
        if start > begin and total + size > room:
            out.append(Window(text, begin, start))
            begin, total, room = start, 1, limit
        total += size
    return out + [Window(text, begin, n)] if n else out


def batch(arrays):
    """the inputs of several windows, padded to a common length"""
    out = {}
    for key in arrays[0]:
        longest = max(len(a[key]) for a in arrays)
        out[key] = numpy.full((len(arrays), longest), -1 if key == 'sentence' else 0, dtype=numpy.int64)
        for i, a in enumerate(arrays): out[key][i, :len(a[key])] = a[key]
    return out
