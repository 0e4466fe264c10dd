package planted.extraction;

import ai.onnxruntime.OrtSession;
import dateline.architecture.Breaks;

@Breaks("home of ONNX Runtime")
record RunsAModel(OrtSession session) {}
