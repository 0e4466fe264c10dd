package planted.messages;

import dateline.architecture.Breaks;

@Breaks("imports of messages")
record ImportsTime(planted.time.Allowed time) {}
