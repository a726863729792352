import { readsAsText } from "./reads-as-text.ts";

/** Text that stands bare in YAML 1.1 and 1.2 whatever surrounds it, but for the words below. */
const bare = /^[A-Za-z/_$(](?:[ !"$-9;-~]|:(?! |$)|(?<! )#)*(?<! )$/;
/** As `bare`, from a digit on: the unit, slash or other letter keeps it from being a number or a moment. */
const measured = /^\d[\w./%-]*[g-hj-mp-rsu-wyG-HJ-MP-RSU-WY/%][\w./%-]*$/;
/** What some reader takes for a truth or for nothing. */
const words = /^(?:y|n|yes|no|true|false|on|off|null)$/i;
/** Printable, of one line, without what quotes would have to escape. */
const simple = /^[ !#-[\]-~]*$/;

/** Lines that a literal block holds as they are: no blank at either end, no control character or half of a pair. */
const lines = /^(?![ \t\n])[^\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff][^]*$/u;

export {};
