import { Redirect, Route, Switch } from 'wouter';
import { CreateDialog } from './features/files/CreateDialog.tsx';
import { OpenDialog } from './features/files/OpenDialog.tsx';
import { OpenProblemScreen } from './features/files/OpenProblemScreen.tsx';
import { BlueprintScreen } from './features/process/BlueprintScreen.tsx';
import { ProcessListScreen } from './features/process/ProcessListScreen.tsx';
import { SettingsScreen } from './features/settings/SettingsScreen.tsx';
import { StartScreen } from './features/start/StartScreen.tsx';
import { useSessionState } from './session/SessionProvider.tsx';

/** Which screen belongs to which address. Without an open workspace every address of its content leads to Start. */
export function Screens() {
  return (
    <>
      <CurrentScreen />
      <OpenDialog />
      <CreateDialog />
    </>
  );
}

function CurrentScreen() {
  const { open, problem } = useSessionState();
  if (problem) return <OpenProblemScreen problem={problem} />;
  return (
    <Switch>
      <Route path="/start" component={StartScreen} />
      <Route path="/settings" component={SettingsScreen} />
      {open && (
        <Switch>
          <Route path="/processes" component={ProcessListScreen} />
          <Route path="/process/:processId/step/:stepId">{(params) => <BlueprintScreen {...params} />}</Route>
          <Route path="/process/:processId">{(params) => <BlueprintScreen {...params} />}</Route>
          <Route>
            <Redirect to="/start" replace />
          </Route>
        </Switch>
      )}
      <Route>
        <Redirect to="/start" replace />
      </Route>
    </Switch>
  );
}
