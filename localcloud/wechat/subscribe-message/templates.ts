// Declared subscription message templates.
import { readFileSync } from 'node:fs';

/** One template: its field keys in order, and for enum fields the values allowed. */
export interface Template {
  title?: string;
  fields: string[];
  enums?: Record<string, string[]>;
}

/** Finds a template; 'any' when none are declared, so that every id and every well-typed field is accepted. */
export type FindTemplate = (id: string) => Template | 'any' | undefined;

/** Reads {"<template id>": {"title", "fields": ["thing1", "time2"], "enums"?}}; undefined means none are declared. */
export function readTemplates(file: string | undefined): FindTemplate {
  if (file === undefined) return () => 'any';
  const templates = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Template>;
  for (const [id, template] of Object.entries(templates)) {
    if (!Array.isArray(template.fields)) throw new Error(`${file}: template ${id} needs "fields"`);
  }
  return (id) => (Object.hasOwn(templates, id) ? templates[id] : undefined);
}
