import DossierCLI

runDossier()
