/**
 * Whether a message may wake somebody, as a condition of Alertmanager's templates: for what is critical, and not for
 * a critical alert on trial, which goes where warnings go.
 */
export const wakes = 'and (eq .CommonLabels.severity "critical") (ne .CommonLabels.draft "true")';
