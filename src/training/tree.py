"""The best tree: each word's head such that there is one root and no circle (Chu-Liu-Edmonds)."""
import numpy


def best_tree(scores):
    """heads of words by their scores[word, head]; head 0 is the root, head i + 1 word i"""
    n = len(scores)
    full = numpy.full((n + 1, n + 1), -numpy.inf)
    full[1:] = scores
    numpy.fill_diagonal(full, -numpy.inf)
    heads = arborescence(full)
    roots = [i for i in range(1, n + 1) if heads[i] == 0]
    if len(roots) == 1: return heads[1:]
    return max((with_root(full, root) for root in roots), key=lambda found: found[0])[1][1:]


def with_root(full, root):
    only = full.copy()
    only[:, 0] = -1e6
    only[root, 0] = full[root, 0]
    heads = arborescence(only)
    return sum(only[i, heads[i]] for i in range(1, len(heads))), heads


def circle(heads):
    seen = [0] * len(heads)
    for start in range(1, len(heads)):
        path, at = [], start
        while at and not seen[at]:
            seen[at] = start
            path.append(at)
            at = heads[at]
        if at and seen[at] == start: return path[path.index(at):]
    return None


def arborescence(scores):
    heads = scores.argmax(1)
    heads[0] = 0
    ring = circle(heads)
    if not ring: return heads
    rest = [k for k in range(len(heads)) if k not in set(ring)]
    small = numpy.full((len(rest) + 1, len(rest) + 1), -numpy.inf)
    small[:-1, :-1] = scores[numpy.ix_(rest, rest)]
    loss = scores[ring] - scores[ring, heads[ring]][:, None]
    into = [ring[k] for k in scores[numpy.ix_(rest, ring)].argmax(1)]
    out_of = [ring[k] for k in loss[:, rest].argmax(0)]
    small[:-1, -1] = scores[rest, into]
    small[-1, :-1] = loss[:, rest].max(0)
    found, out = arborescence(small), heads.copy()
    for a, word in enumerate(rest[1:], 1): out[word] = into[a] if found[a] == len(rest) else rest[found[a]]
    out[out_of[found[-1]]] = rest[found[-1]]
    return out
