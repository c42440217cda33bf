/** What Decap’s own French leaves out, or says less well than we do. */
export const localeFr = {
  auth: {
    loginWithForgejo: 'Se connecter avec Forgejo',
    forkNeeded:
      'Vous modifiez une copie à vous, dans votre compte GitHub ; l’équipe relit ensuite ce que vous proposez. Si cette copie existe déjà, c’est elle qui sert.',
    fork: 'Créer ma copie',
    forkNot: 'Pas maintenant',
  },
  app: { header: { workflow: 'Relecture' } },
  collection: {
    sidebar: { collections: 'Rubriques', allCollections: 'Toutes les rubriques' },
    collectionTop: {
      viewAsList: 'Afficher en liste',
      viewAsGrid: 'Afficher en grille',
      newButton: '+ %{collectionLabel}',
      newButtonAriaLabel: 'Ajouter : %{collectionLabel}',
    },
    entries: {
      loadingEntries: 'Chargement des fiches…',
      noEntries: 'Aucune fiche',
      unpublishedHeader: 'Fiches pas encore publiées',
    },
  },
  editor: {
    editorControl: { field: { optional: 'facultatif', widgetLabel: 'Champ %{widgetLabel}' } },
    editorControlPane: {
      widget: {
        required: '%{fieldLabel} : ce champ est obligatoire.',
        regexPattern: '%{fieldLabel} : %{pattern}',
      },
      i18n: {
        copyFromLocale: 'Reprendre d’une autre langue',
        copyFromLocaleConfirm:
          'Reprendre le texte de la langue %{locale} ?\nTout ce qui est écrit ici sera remplacé.',
      },
    },
    editor: {
      onPublishingNotReady: 'Passez le statut à « Prêt » avant de publier.',
      onPublishing: 'Voulez-vous vraiment publier cette fiche ?',
      loadingEntry: 'Chargement de la fiche…',
      confirmLoadBackup:
        'Cet appareil a gardé une version non enregistrée de cette fiche. Voulez-vous la reprendre ?',
    },
    editorInterface: { toggleNotes: 'Notes' },
    editorNotesPane: {
      title: 'Notes',
      emptyState: 'Pas encore de note. Écrivez la première ci-dessous.',
      addNote: 'Ajouter la note',
      addPlaceholder: 'Écrivez une note…',
      editPlaceholder: 'Modifiez votre note…',
      save: 'Enregistrer',
      cancel: 'Annuler',
      edit: 'Modifier',
      delete: 'Supprimer',
      resolve: 'Marquer comme réglée',
      unresolve: 'Rouvrir',
      confirmDelete: 'Voulez-vous vraiment supprimer cette note ?',
      shortcut: 'Plus vite : Ctrl+Entrée ajoute la note',
    },
    editorToolbar: {
      published: 'Publiée',
      deleteUnpublishedChanges: 'Supprimer les modifications non publiées',
      status: 'Statut : %{status}',
      backCollection: ' Rubrique : %{collectionLabel}',
      inReview: 'En relecture',
      statusInfoTooltipDraft:
        'Cette fiche est un brouillon. Quand elle est prête, passez-la « En relecture » pour la soumettre.',
      statusInfoTooltipInReview:
        'Cette fiche est en relecture : vous n’avez rien à faire. Vous pouvez encore la modifier.',
    },
    editorWidgets: {
      markdown: {
        strikethrough: 'Barré',
        toggleMode: { rich: 'Passer au texte enrichi', markdown: 'Passer à Markdown' },
      },
      image: {
        chooseMultiple: 'Choisir des images',
        addMore: 'Ajouter des images',
        removeAll: 'Retirer toutes les images',
      },
      file: {
        chooseMultiple: 'Choisir des fichiers',
        addMore: 'Ajouter des fichiers',
        removeAll: 'Retirer tous les fichiers',
      },
      datetime: { setToNow: '%{fieldLabel} : maintenant' },
      object: { expand: 'Déplier', collapse: 'Replier' },
    },
  },
  mediaLibrary: { mediaLibraryModal: { close: 'Fermer' } },
  ui: {
    settingsDropdown: { account: 'Mon compte' },
    toast: {
      onFailToPersist: 'Pas enregistré : %{details}',
      missingRequiredField: 'Un champ obligatoire est vide. Remplissez-le avant d’enregistrer.',
      entrySaved: 'Fiche enregistrée',
      entryPublished: 'Fiche publiée',
      noteAdded: 'Note ajoutée',
      onFailToAddNote: 'La note n’a pas été ajoutée : %{details}',
      noteUpdated: 'Note modifiée',
      onFailToUpdateNote: 'La note n’a pas été modifiée : %{details}',
      noteDeleted: 'Note supprimée',
      onFailToDeleteNote: 'La note n’a pas été supprimée : %{details}',
      noteResolved: 'Note réglée',
      noteReopened: 'Note rouverte',
      onFailToToggleNote: 'La note n’a pas été changée : %{details}',
    },
  },
  workflow: {
    workflow: { workflowHeading: 'Relecture' },
    workflowCard: { deleteChanges: 'Supprimer les modifications' },
    workflowList: {
      onPublishingNotReadyEntry:
        'Seules les fiches au statut « Prêt » peuvent être publiées. Glissez d’abord la carte dans la colonne « Prêt ».',
      inReviewHeader: 'En relecture',
      readyHeader: 'Prêtes',
    },
  },
};
