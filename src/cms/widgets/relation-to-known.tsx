import DecapCmsWidgetRelation from 'decap-cms-widget-relation';
import type { ComponentProps } from 'react';
import { findKnown } from './find-known.ts';

const Control = DecapCmsWidgetRelation.controlComponent;
const none: never[] = [];

/** Decap’s list of records to pick from, which asks us instead of reading every record. */
export function RelationToKnown(props: ComponentProps<typeof Control>) {
  const answers = { query: findKnown, queryHits: none };
  return <Control {...props} {...answers} />;
}
