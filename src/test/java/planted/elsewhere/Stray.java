package planted.elsewhere;

import dateline.architecture.Breaks;

@Breaks("every class has a room")
final class Stray {}
