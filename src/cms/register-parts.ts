import { GitHubBackend } from 'decap-cms-backend-github';
import { ProxyBackend } from 'decap-cms-backend-proxy';
import { TestBackend } from 'decap-cms-backend-test';
import { DecapCmsCore as CMS } from 'decap-cms-core';
import DecapCmsWidgetList from 'decap-cms-widget-list';
import DecapCmsWidgetObject from 'decap-cms-widget-object';
import DecapCmsWidgetSelect from 'decap-cms-widget-select';
import DecapCmsWidgetText from 'decap-cms-widget-text';
import { rememberBackend } from './drafts.ts';
import { InputControl } from './widgets/input-control.tsx';
import { NumberControl } from './widgets/number-control.tsx';
import { RelationToKnown } from './widgets/relation-to-known.tsx';
import { VerificationControl } from './widgets/verification-control.tsx';
import { WordsControl } from './widgets/words-control.tsx';
import { YesNoControl } from './widgets/yes-no-control.tsx';

/** The backends and widgets in use, and no others. */
export function registerParts(): void {
  CMS.registerBackend('github', rememberBackend(GitHubBackend as never));
  CMS.registerBackend('proxy', rememberBackend(ProxyBackend as never));
  CMS.registerBackend('test-repo', rememberBackend(TestBackend as never));
  const widgets = [
    DecapCmsWidgetList,
    DecapCmsWidgetObject,
    DecapCmsWidgetSelect,
    DecapCmsWidgetText,
  ];
  for (const { Widget } of widgets) CMS.registerWidget(Widget() as never);
  CMS.registerWidget('input', InputControl as never);
  CMS.registerWidget('number', NumberControl as never);
  CMS.registerWidget('verification', VerificationControl as never);
  CMS.registerWidget('words', WordsControl as never);
  CMS.registerWidget('yes-no', YesNoControl as never);
  CMS.registerWidget('relation', RelationToKnown as never);
}
