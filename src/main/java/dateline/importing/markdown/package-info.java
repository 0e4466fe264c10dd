/** Markdown, as CommonMark has it, with what stands above it as YAML. */
@NullMarked
package dateline.importing.markdown;

import org.jspecify.annotations.NullMarked;
