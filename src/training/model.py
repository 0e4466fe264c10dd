"""The reader: one encoder, and a head for each thing that is to be known of a word."""
import torch
from torch import nn
from torch.nn import functional

import minilm
import words as language

ARC, RELATION, TIME = 256, 96, 64       # widths in which words are compared
CANDIDATES = 4                          # heads of a word for which relations are scored
FAR = -1e9
PLACES = [1, 2, 3, 5, 8, 13, 21]        # numbers of sentences from which a text's next part begins
EARLIER, STEPS = [1, 2, 3, 5], [-15, -7, -3, 0, 4, 8, 16]    # distances of a time from an event: sentences before it; words


def mlp(back, out, drop=0.3): return nn.Sequential(nn.Linear(back, out), nn.LeakyReLU(0.1), nn.Dropout(drop))


def bucket(x, limits): return sum((x >= limit).long() for limit in limits)


class Reader(nn.Module):
    def __init__(self, given, inventory, auxiliary=()):
        super().__init__()
        width = minilm.WIDTH
        self.encoder = minilm.Encoder(given, len(language.SHAPES))
        self.drop = nn.Dropout(0.2)
        self.places = nn.Embedding(len(PLACES) + 1, width)
        size = lambda head: len(inventory[head])
        self.heads = nn.ModuleDict({head: nn.Linear(width, size(head)) for head in ('upos', 'feats', 'lemma', 'name', *auxiliary)})
        for head in ('event', 'status'): self.heads[head] = nn.Sequential(mlp(width, 128), nn.Linear(128, size(head)))
        self.root = nn.Parameter(torch.zeros(1, 1, width))
        self.arc_word, self.arc_head = mlp(width, ARC), mlp(width, ARC)
        self.arc, self.arc_bias = nn.Linear(ARC, ARC, bias=False), nn.Linear(ARC, 1)
        self.relation_word, self.relation_head = mlp(width, RELATION), mlp(width, RELATION)
        self.relation = nn.Linear(RELATION + 1, size('relation') * (RELATION + 1), bias=False)
        self.time_event, self.time_word = mlp(width, TIME), mlp(width, TIME)
        self.time = nn.Linear(TIME, TIME, bias=False)
        self.distance = nn.Linear(width, len(EARLIER) + len(STEPS) + 2)
        self.no_word = nn.Linear(width, 2)              # the text's day, none
        self.no_word_timeml = nn.Linear(width, 2)
        for module in (self.arc, self.relation, self.time): nn.init.normal_(module.weight, std=0.01)
        for module in (self.places, self.distance): nn.init.zeros_(module.weight)

    def encode(self, input_ids, attention_mask, shape, first_piece, last_piece):
        """one vector for each word: the mean of its first and its last piece"""
        x = self.encoder(input_ids, attention_mask, shape).float()
        piece = lambda index: x.gather(1, index[:, :, None].expand(-1, -1, x.shape[2]))
        return self.drop((piece(first_piece) + piece(last_piece)) / 2)

    def classes(self, h, sentence, head):
        if head in ('event', 'status', 'class'): h = h + self.places(bucket(sentence, PLACES))
        return self.heads[head](h)

    def arcs(self, h, sentence):
        """scores of the heads of each word: the root, then each word of the same sentence"""
        with_root = torch.cat([self.root.expand(h.shape[0], -1, -1), h], 1)
        head = self.arc_head(with_root)
        scores = self.arc(self.arc_word(h)) @ head.transpose(1, 2) + self.arc_bias(head).transpose(1, 2)
        apart = (sentence[:, :, None] != sentence[:, None, :]) | (sentence[:, None, :] < 0)
        apart = torch.cat([torch.zeros_like(apart[:, :, :1]), apart], 2)
        return scores.masked_fill(apart, FAR), with_root

    def relations(self, h, with_root, columns):
        """scores of the relations of each word to the heads in the given columns"""
        one = lambda x: torch.cat([x, torch.ones_like(x[..., :1])], -1)
        batch, length, _ = h.shape
        of_word = self.relation(one(self.relation_word(h))).view(batch, length, -1, RELATION + 1)
        head = one(self.relation_head(with_root))
        flat = columns.flatten(1)[:, :, None].expand(-1, -1, RELATION + 1)
        head = head.gather(1, flat).view(batch, length, columns.shape[2], RELATION + 1)
        return head @ of_word.transpose(2, 3)

    def times(self, h, sentence, is_timeml=False):
        """scores of the words as last of the time expression that dates an event word, then of the text's day and of none"""
        scores = self.time(self.time_event(h)) @ self.time_word(h).transpose(1, 2)
        place = torch.arange(h.shape[1])
        steps, before = place[None, :] - place[:, None], sentence[:, :, None] - sentence[:, None, :]
        kind = torch.where(before > 0, bucket(before, EARLIER) - 1, len(EARLIER) + bucket(steps, STEPS)[None])
        kind = torch.where(before < 0, torch.full_like(kind, len(EARLIER) + len(STEPS) + 1), kind)
        scores = scores + self.distance(h).gather(2, kind)
        return torch.cat([scores, (self.no_word_timeml if is_timeml else self.no_word)(h)], 2)

    def forward(self, input_ids, attention_mask, shape, first_piece, last_piece, sentence):
        """everything that the program is told, in the order of OUTPUTS"""
        h = self.encode(input_ids, attention_mask, shape, first_piece, last_piece)
        out = [self.classes(h, sentence, head) for head in ('upos', 'feats', 'lemma')]
        arc, with_root = self.arcs(h, sentence)
        padded = functional.pad(arc, (0, CANDIDATES), value=FAR * 2)
        columns = padded.topk(CANDIDATES, 2).indices.clamp(max=h.shape[1])
        out += [arc, columns, self.relations(h, with_root, columns)]
        out += [self.classes(h, sentence, head) for head in ('name', 'event', 'status')]
        return (*out, self.times(h, sentence), h)


INPUTS = ['input_ids', 'attention_mask', 'shape', 'first_piece', 'last_piece', 'sentence']
OUTPUTS = ['upos', 'feats', 'lemma', 'arc', 'head', 'relation', 'name', 'event', 'status', 'time_of_event', 'sense']
