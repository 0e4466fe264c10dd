"""Writes the trained reader as one graph whose matrices hold 8 bits, with its vocabulary and its labels."""
import argparse
import json
import pathlib

import numpy
import onnx
import torch
from onnx import helper, numpy_helper

import minilm
import words as language
import windows
from model import CANDIDATES, INPUTS, OUTPUTS, Reader


def graph_of(model, path):
    """the graph in 32 bits"""
    batch, piece, word = 2, 12, 7
    number = lambda *shape: torch.randint(1, 5, shape)
    inputs = (number(batch, piece), torch.ones(batch, piece, dtype=torch.long), number(batch, piece), number(batch, word),
              number(batch, word), torch.zeros(batch, word, dtype=torch.long))
    axes = {name: {0: 'batch', 1: 'piece' if i < 3 else 'word'} for i, name in enumerate(INPUTS)}
    axes |= {name: {0: 'batch', 1: 'word'} for name in OUTPUTS}
    for name in ('arc', 'time_of_event'): axes[name][2] = 'column'
    torch.onnx.export(model, inputs, path, input_names=INPUTS, output_names=OUTPUTS, dynamic_axes=axes, opset_version=17, dynamo=False)
    return onnx.load(path)


def quantised(graph):
    """The same graph with each constant matrix in 8 bits: a scale for each column, activations scaled as they come.

    Matrices are signed, for which processors have the quicker instructions; see `products`."""
    stored = {i.name: i for i in graph.graph.initializer}
    nodes, new, activations = [], {}, {}
    for node in graph.graph.node:
        matrix = stored.get(node.input[1]) if node.op_type in ('MatMul', 'Gemm') else None
        if node.op_type == 'Gather' and node.input[0] in stored and numpy.prod(stored[node.input[0]].dims) > 10 ** 6:
            nodes += gather(node, stored, new)
        elif matrix is not None and len(matrix.dims) == 2 and min(matrix.dims) > 1 and max(matrix.dims) >= 200:
            nodes += multiply(node, stored, new, activations)
        else: nodes.append(node)
    del graph.graph.node[:]
    graph.graph.node.extend(nodes)
    used = {name for node in nodes for name in node.input}
    kept = [i for i in stored.values() if i.name in used]
    del graph.graph.initializer[:]
    graph.graph.initializer.extend(kept + [numpy_helper.from_array(value, name) for name, value in new.items()])
    onnx.checker.check_model(graph)
    return graph


def products():
    """a graph that multiplies its input with the highest weights, which tells whether a processor adds up products exactly"""
    side = 16
    node = helper.make_node('MatMulInteger', ['given', 'highest'], ['sums'])
    given = helper.make_tensor_value_info('given', onnx.TensorProto.UINT8, [side, side])
    sums = helper.make_tensor_value_info('sums', onnx.TensorProto.INT32, [side, side])
    highest = numpy_helper.from_array(numpy.full((side, side), 127, 'i1'), 'highest')
    graph = helper.make_graph([node], 'products', [given], [sums], [highest])
    return helper.make_model(graph, ir_version=8, opset_imports=[helper.make_opsetid('', 17)])


def eight_bits(values, axis=None):
    """values, scale and zero point of each column, or of the whole"""
    low, high = numpy.minimum(values.min(axis=axis), 0), numpy.maximum(values.max(axis=axis), 0)
    scale = numpy.maximum((high - low) / 255, 1e-12).astype('f4')
    zero = numpy.round(-low / scale)
    return numpy.clip(numpy.round(values / scale) + zero, 0, 255).astype('u1'), scale, zero.astype('u1')


def signed(values): return (values.astype('i2') - 128).astype('i1')


def gather(node, stored, new):
    table, out = node.input[0], node.output[0]
    new[table + '_8'], new[table + '_scale'], new[table + '_zero'] = map(numpy.asarray, eight_bits(numpy_helper.to_array(stored[table])))
    return [helper.make_node('Gather', [table + '_8', node.input[1]], [out + '_8'], axis=0),
            helper.make_node('DequantizeLinear', [out + '_8', table + '_scale', table + '_zero'], [out])]


def multiply(node, stored, new, activations):
    given, matrix, out = node.input[0], node.input[1], node.output[0]
    values = numpy_helper.to_array(stored[matrix])
    if any(a.name == 'transB' and a.i for a in node.attribute): values = values.T
    weights, new[matrix + '_scale'], zero = eight_bits(values, axis=0)
    new[matrix + '_8'], new[matrix + '_zero'] = signed(weights), signed(zero)
    nodes = []
    if given not in activations:
        activations[given] = [f'{given}_8', f'{given}_scale', f'{given}_zero']
        nodes.append(helper.make_node('DynamicQuantizeLinear', [given], activations[given]))
    eight, scale, zero = activations[given]
    bias = node.input[2:3]
    nodes += [helper.make_node('MatMulInteger', [eight, matrix + '_8', zero, matrix + '_zero'], [out + '_sum']),
              helper.make_node('Cast', [out + '_sum'], [out + '_float'], to=onnx.TensorProto.FLOAT),
              helper.make_node('Mul', [scale, matrix + '_scale'], [out + '_scale']),
              helper.make_node('Mul', [out + '_float', out + '_scale'], [out + '_product' if bias else out])]
    if bias: nodes.append(helper.make_node('Add', [out + '_product', bias[0]], [out]))
    return nodes


def description(labels):
    shown = {head: labels[head] for head in ('upos', 'feats', 'lemma', 'relation', 'name', 'event', 'status')}
    return dict(version=1, language='en', inputs=INPUTS, outputs=OUTPUTS, labels=shown, shapes=language.SHAPES, candidates=CANDIDATES,
                window=dict(pieces=windows.PIECES, longest=windows.LONGEST))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--work', required=True, type=pathlib.Path, help='folder with the encoder and the weights')
    parser.add_argument('--model', required=True, type=pathlib.Path, help='folder to write')
    options = parser.parse_args()
    options.model.mkdir(parents=True, exist_ok=True)
    saved = torch.load(options.work / 'reader.pt', weights_only=True)
    folder = minilm.fetch(options.work / 'minilm')
    model = Reader(minilm.weights(folder), saved['labels'], auxiliary=['class'])
    model.load_state_dict(saved['model'])
    full = options.work / 'reader-32.onnx'
    onnx.save(quantised(graph_of(model.eval(), full)), options.model / 'reader.onnx')
    onnx.save(products(), options.model.parent / 'products.onnx')
    (options.model / 'vocab.txt').write_text('\n'.join(minilm.vocabulary(folder)) + '\n', encoding='utf-8')
    about = json.dumps(description(saved['labels']), indent=1, ensure_ascii=False)
    (options.model / 'reader.json').write_text(about + '\n', encoding='utf-8')
    print({p.name: p.stat().st_size for p in sorted(options.model.iterdir())})


if __name__ == '__main__': main()
