import type { ReactNode } from 'react';

export interface MessagePageProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly role?: 'alert' | undefined;
}

/** What stands in the place of events when there are none to show. */
export function MessagePage({ title, children, role }: MessagePageProps) {
  return (
    <div role={role} className="grid h-full place-items-center overflow-y-auto p-6">
      <div className="flex max-w-md flex-col items-start gap-3">
        <h2 className="font-serif text-2xl leading-tight font-medium">{title}</h2>
        {children}
      </div>
    </div>
  );
}
