/** What selects Cortex' own series, and what its alerts call it. */
export const job = 'job="cortex"';
export const where = "Cortex in {{ $labels.namespace }}";
export const replica = "{{ $labels.namespace }}/{{ $labels.pod }}";
