package dateline.library.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Changes to JSON that leave it JSON: what is missing, stands twice, in the place of something else, or is something extreme. */
final class TreeMutations {

    private static final List<Object> EXTREMES = List.of(
            "", "a", "x/title", "\uD83D", 0, -1, 1, 1.5, Long.MAX_VALUE, true, List.of(), Map.of(), "2023-02-30");

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Random random;

    /** The same seed changes in the same way. */
    TreeMutations(long seed) {
        this.random = new Random(seed);
    }

    /** Where something stands: in a map under a name, or in a list at an index. */
    private record Place(Object holder, Object key) {

        @Nullable
        Object value() {
            return holder instanceof List<?> list ? list.get((Integer) key) : ((Map<?, ?>) holder).get(key);
        }
    }

    /** A changed copy. */
    String of(String json) {
        Object tree = mapper.readValue(json, Object.class);
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            List<Place> places = new ArrayList<>();
            collect(tree, places);
            if (!places.isEmpty()) {
                change(any(places), copy(any(places).value()));
            }
        }
        return mapper.writeValueAsString(tree);
    }

    @SuppressWarnings("unchecked")
    private void change(Place place, @Nullable Object other) {
        Object extreme = random.nextInt(10) == 0 ? null : any(EXTREMES);
        Object instead = random.nextBoolean() ? other : extreme;
        if (place.holder() instanceof List<?> list) {
            List<@Nullable Object> elements = (List<@Nullable Object>) list;
            int index = (Integer) place.key();
            switch (random.nextInt(4)) {
                case 0 -> elements.remove(index);
                case 1 -> elements.add(index, copy(elements.get(index)));
                case 2 -> elements.add(index, instead);
                default -> elements.set(index, instead);
            }
        } else {
            Map<Object, @Nullable Object> members = (Map<Object, @Nullable Object>) place.holder();
            if (random.nextInt(4) == 0) {
                members.remove(place.key());
            } else {
                members.put(place.key(), instead);
            }
        }
    }

    private static void collect(@Nullable Object node, List<Place> places) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((name, member) -> {
                places.add(new Place(map, name));
                collect(member, places);
            });
        } else if (node instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                places.add(new Place(list, i));
                collect(list.get(i), places);
            }
        }
    }

    private @Nullable Object copy(@Nullable Object value) {
        return mapper.readValue(mapper.writeValueAsString(value), Object.class);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
