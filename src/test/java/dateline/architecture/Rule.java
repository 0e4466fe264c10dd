package dateline.architecture;

import com.tngtech.archunit.lang.ArchRule;

/** A rule with a short name by which planted violations refer to it. */
record Rule(String name, ArchRule rule) {

    /** Takes a rule that holds as long as there is nothing it speaks of, and says why it is there. */
    static Rule of(String name, ArchRule rule, String reason) {
        return new Rule(name, rule.because(reason).allowEmptyShould(true));
    }

    @Override
    public String toString() {
        return name;
    }
}
