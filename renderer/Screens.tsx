import { AboutScreen } from './features/about/AboutScreen.tsx';
import { ActionsScreen } from './features/actions/ActionsScreen.tsx';
import { Redirect, Route, Switch } from 'wouter';
import { ChannelsScreen } from './features/channels/ChannelsScreen.tsx';
import { ItemScreen } from './features/content/editor/ItemScreen.tsx';
import { ImportScreen } from './features/content/import/ImportScreen.tsx';
import { InventoryScreen } from './features/content/inventory/InventoryScreen.tsx';
import { BackupsDialog } from './features/files/BackupsDialog.tsx';
import { CompareDialog } from './features/files/CompareDialog.tsx';
import { CreateDialog } from './features/files/CreateDialog.tsx';
import { OpenDialog } from './features/files/OpenDialog.tsx';
import { OpenProblemScreen } from './features/files/OpenProblemScreen.tsx';
import { PlaceDialog } from './features/files/PlaceDialog.tsx';
import { FindingsScreen } from './features/findings/FindingsScreen.tsx';
import { HelpScreen } from './features/help/HelpScreen.tsx';
import { InformationScreen } from './features/information/InformationScreen.tsx';
import { MeasuresScreen } from './features/measures/MeasuresScreen.tsx';
import { PresentationScreen } from './features/presentation/PresentationScreen.tsx';
import { PlanScreen } from './features/plan/PlanScreen.tsx';
import { BlueprintScreen } from './features/process/blueprint/BlueprintScreen.tsx';
import { DiagramsScreen } from './features/diagrams/DiagramsScreen.tsx';
import { FlowScreen } from './features/process/flow/FlowScreen.tsx';
import { QuickEntryScreen } from './features/process/quick-entry/QuickEntryScreen.tsx';
import { ProcessListScreen } from './features/process/ProcessListScreen.tsx';
import { CompareScreen } from './features/review/CompareScreen.tsx';
import { ShareScreen } from './features/review/ShareScreen.tsx';
import { VersionsScreen } from './features/review/VersionsScreen.tsx';
import { ReviewScreen } from './features/review/ReviewScreen.tsx';
import { SettingsScreen } from './features/settings/SettingsScreen.tsx';
import { SourcesScreen } from './features/sources/SourcesScreen.tsx';
import { StartScreen } from './features/start/StartScreen.tsx';
import { SystemsScreen } from './features/systems/SystemsScreen.tsx';
import { TargetGroupsScreen } from './features/target-groups/TargetGroupsScreen.tsx';
import { ToneScreen } from './features/tone/ToneScreen.tsx';
import { useSessionState } from './session/SessionProvider.tsx';

/** Which screen belongs to which address. Without an open workspace every address of its content leads to Start. */
export function Screens() {
  return (
    <>
      <CurrentScreen />
      <OpenDialog />
      <CreateDialog />
      <PlaceDialog />
      <CompareDialog />
      <BackupsDialog />
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
      <Route path="/sources" component={SourcesScreen} />
      <Route path="/help/:page?">{({ page }) => <HelpScreen page={page} />}</Route>
      <Route path="/about" component={AboutScreen} />
      {open && (
        <Switch>
          <Route path="/processes/:itemId?">{(params) => <ProcessListScreen {...chosen(params)} />}</Route>
          <Route path="/target-groups/:itemId?">{(params) => <TargetGroupsScreen {...chosen(params)} />}</Route>
          <Route path="/channels/:itemId?">{(params) => <ChannelsScreen {...chosen(params)} />}</Route>
          <Route path="/systems/:itemId?">{(params) => <SystemsScreen {...chosen(params)} />}</Route>
          <Route path="/information/:itemId?">{(params) => <InformationScreen {...chosen(params)} />}</Route>
          <Route path="/tone/:itemId?">{(params) => <ToneScreen {...chosen(params)} />}</Route>
          <Route path="/content" component={InventoryScreen} />
          <Route path="/content/:itemId">{({ itemId }) => <ItemScreen itemId={decodeURIComponent(itemId)} />}</Route>
          <Route path="/content/:itemId/texts">
            {({ itemId }) => <ItemScreen itemId={decodeURIComponent(itemId)} isGrid />}
          </Route>
          <Route path="/content/:itemId/text/:variantId">
            {({ itemId, variantId }) => (
              <ItemScreen itemId={decodeURIComponent(itemId)} variantId={decodeURIComponent(variantId)} />
            )}
          </Route>
          <Route path="/findings/:itemId?">{(params) => <FindingsScreen {...chosen(params)} />}</Route>
          <Route path="/import" component={ImportScreen} />
          <Route path="/actions/:itemId?">{(params) => <ActionsScreen {...chosen(params)} />}</Route>
          <Route path="/plan" component={PlanScreen} />
          <Route path="/review-file" component={ShareScreen} />
          <Route path="/versions" component={VersionsScreen} />
          <Route path="/process/:processId/compare">{(params) => <CompareScreen {...params} />}</Route>
          <Route path="/review/:itemId?">{(params) => <ReviewScreen {...chosen(params)} />}</Route>
          <Route path="/process/:processId/flow">{(params) => <FlowScreen {...params} />}</Route>
          <Route path="/process/:processId/diagrams">{(params) => <DiagramsScreen {...params} />}</Route>
          <Route path="/process/:processId/measures">{(params) => <MeasuresScreen {...params} />}</Route>
          <Route path="/process/:processId/present/:stepId?">
            {({ processId, stepId }) => <PresentationScreen processId={processId} stepId={stepId} />}
          </Route>
          <Route path="/process/:processId/quick">{(params) => <QuickEntryScreen {...params} />}</Route>
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

/** The chosen item of a library, as its address names it. */
function chosen({ itemId }: { itemId?: string | undefined }): { itemId: string | undefined } {
  return { itemId: itemId === undefined ? undefined : decodeURIComponent(itemId) };
}
