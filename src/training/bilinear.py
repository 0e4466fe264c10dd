"""Two linear maps of the encoder's vectors, learnt beside the weights of features: the product of what they make of two words is added to what the features say."""
import torch

DIMENSIONS, SPREAD = 16, 0.3        # of the maps; where they begin
ROUNDS, PACE = 150, 0.02
WIDTH = 384                         # of a vector of the encoder


def vectors():
    """reads cells of a table as vectors, each of them once; an empty one is zero"""
    known = {}

    def vector(cell):
        if cell not in known: known[cell] = torch.tensor([int(x) / 1000 for x in cell.split()] or [0.0] * WIDTH)
        return known[cell]
    return vector


def maps(width):
    torch.manual_seed(0)
    return [(SPREAD * torch.randn(width, DIMENSIONS)).requires_grad_() for _ in range(2)]


def product(maps_, one, other): return ((one @ maps_[0]) * (other @ maps_[1])).sum(1)


def square(maps_): return sum((one ** 2).sum() for one in maps_)


def learn_weights(weights, loss_of):
    search = torch.optim.LBFGS([weights], max_iter=200, line_search_fn='strong_wolfe')

    def closure():
        search.zero_grad()
        loss = loss_of()
        loss.backward()
        return loss
    search.step(closure)


def learn_maps(weights, maps_, loss_of):
    """and the weights beside them"""
    search = torch.optim.Adam([weights, *maps_], PACE)
    slower = torch.optim.lr_scheduler.LambdaLR(search, lambda turn: min(1, (turn + 1) / 10) * max(.02, 1 - turn / ROUNDS))
    for _ in range(ROUNDS):
        search.zero_grad()
        loss_of().backward()
        search.step()
        slower.step()
