export type ConceptId = string;
