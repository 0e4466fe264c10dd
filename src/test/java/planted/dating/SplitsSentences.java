package planted.dating;

import dateline.architecture.Breaks;
import opennlp.tools.sentdetect.SentenceDetector;

@Breaks("home of OpenNLP")
record SplitsSentences(SentenceDetector detector) {}
