package dateline.importing;

/** How many bytes are zero, at even and at odd places: every second one in UTF-16 of the Latin script. */
record Zeros(int even, int odd, int length) {

    static Zeros of(byte[] bytes) {
        int[] count = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            count[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        return new Zeros(count[0], count[1], bytes.length);
    }

    boolean looksLikeUtf16() {
        int more = Math.max(even, odd);
        return length >= 2 && length % 2 == 0 && more * 4L > length && Math.min(even, odd) * 20L < more;
    }
}
