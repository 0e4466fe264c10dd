package planted.extraction;

import dateline.architecture.Breaks;
import opennlp.tools.postag.POSTagger;

@Breaks("home of OpenNLP")
record Tags(POSTagger tagger) {}
