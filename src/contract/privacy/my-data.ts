import { z } from 'zod';
import { operation } from '../operation';

/** What is kept about the caller, in numbers (P7). */
export interface MyData {
  name: string;
  phone: string;
  homes: { label: string; relation: string }[];
  tickets: number;
  complaints: number;
  messages: number;
  /** still open: they finish before anything can be erased */
  open: { tickets: number; complaints: number };
  /** the version of the consent page the caller agreed to, and when; null before */
  consent: { version: number; at: number } | null;
  /** staff leave through their manager, not here */
  staff: boolean;
}

/** P7: everything about oneself at a glance. */
export const myData = operation<MyData>()('privacy.my-data', z.object({}));
