"""Logistic regression, and the parts into which texts are dealt."""
import hashlib
import numpy as np


def part(name, parts): return int(hashlib.md5(name.encode()).hexdigest(), 16) % parts


def learn(x, y, strength, rounds=30):
    """the weights, by Newton's method; they are drawn towards zero by L2 of this strength"""
    w = np.zeros(x.shape[1])
    for _ in range(rounds):
        p = 1 / (1 + np.exp(-x @ w))
        step = np.linalg.solve(x.T @ (x * (p * (1 - p))[:, None]) + strength * np.eye(len(w)), x.T @ (y - p) - strength * w)
        w += step
        if np.abs(step).max() < 1e-6: break
    return w
