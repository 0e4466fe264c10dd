package dateline.extraction.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

/** What somebody is of all that they may be. */
class IdentityTest {

    @Test
    void ofTwoNaturesThatAreAsLikelyItHasOneInWhateverOrderTheyAreTold() {
        SequencedMap<Nature, Double> natures = natures(0.5, 0.5);

        assertThat(nature(natures)).isEqualTo(nature(natures.reversed())).isEqualTo(Nature.ORGANISATION);
    }

    @Test
    void theLikelierNatureWinsInWhateverOrderTheyAreTold() {
        SequencedMap<Nature, Double> natures = natures(0.6, 0.4);

        assertThat(nature(natures)).isEqualTo(nature(natures.reversed())).isEqualTo(Nature.PERSON);
    }

    @Test
    void tellsItsNaturesInOneOrderInWhateverTheyAreTold() {
        SequencedMap<Nature, Double> natures = natures(0.5, 0.5);

        assertThat(new Identity("Berg Bank", natures.reversed()).natures().keySet())
                .containsExactlyElementsOf(
                        new Identity("Berg Bank", natures).natures().keySet());
    }

    private static Nature nature(Map<Nature, Double> natures) {
        return new Identity("Berg Bank", natures).nature();
    }

    private static SequencedMap<Nature, Double> natures(double person, double organisation) {
        SequencedMap<Nature, Double> natures = new LinkedHashMap<>();
        natures.put(Nature.PERSON, person);
        natures.put(Nature.ORGANISATION, organisation);
        return natures;
    }
}
