package planted.importing;

import dateline.architecture.Breaks;
import org.apache.james.mime4j.dom.Message;

@Breaks("home of mime4j")
record ReadsMail(Message message) {}
