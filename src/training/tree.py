"""The best tree: each word's head such that there is one root, no circle, and no arc crosses another (Eisner 1996)."""
import numpy


def best_tree(scores):
    """heads of words by their scores[word, head]; head 0 is the root, head i + 1 word i"""
    n = len(scores)
    under_first, under_last, first_over, last_over = (Spans(n) for _ in range(4))
    for length in range(1, n):
        for first in range(n - length):
            last = first + length
            apart = under_first.best[first, first:last] + under_last.best[first + 1:last + 1, last]
            first_over.set(first, last, first, apart + scores[last, first + 1])
            last_over.set(first, last, first, apart + scores[first, last + 1])
            under_first.set(first, last, first + 1, first_over.best[first, first + 1:last + 1] + under_first.best[first + 1:last + 1, last])
            under_last.set(first, last, first, under_last.best[first, first:last] + last_over.best[first:last, last])
    heads = numpy.zeros(n, int)

    def apart_below(first, middle, last):
        below_first(first, middle)
        below_last(middle + 1, last)

    def below_first(first, last):
        if first == last: return
        child = under_first.middle[first, last]
        heads[child] = first + 1
        apart_below(first, first_over.middle[first, child], child)
        below_first(child, last)

    def below_last(first, last):
        if first == last: return
        child = under_last.middle[first, last]
        heads[child] = last + 1
        apart_below(child, last_over.middle[child, last], last)
        below_last(first, child)

    root = int(numpy.argmax(scores[:, 0] + under_last.best[0] + under_first.best[:, -1]))
    below_last(0, root)
    below_first(root, n - 1)
    return heads


class Spans:
    """by first and last word, the best sum of scores, and where it is put together"""

    def __init__(self, words):
        self.best = numpy.where(numpy.eye(words, dtype=bool), 0.0, -numpy.inf)
        self.middle = numpy.zeros((words, words), int)

    def set(self, first, last, begin, sums):
        at = int(numpy.argmax(sums))
        self.best[first, last], self.middle[first, last] = sums[at], begin + at
